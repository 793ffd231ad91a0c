// The pages outside the shell, loaded together.
export { Enrol } from './Enrol.tsx'
export { Invitation, ResetPassword } from './NewPassword.tsx'
export { SetUp } from './SetUp.tsx'
export { SignIn } from './SignIn.tsx'
