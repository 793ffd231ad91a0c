// The pages about accounts, loaded together.
export { Access } from './Access.tsx'
export { MyAccount } from './MyAccount.tsx'
export { SignInRules } from './SignInRules.tsx'
