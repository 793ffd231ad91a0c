// The pages of the self-check for those inside, loaded together.
export { NewSelfcheck } from './NewSelfcheck.tsx'
export { SelfcheckPage } from './SelfcheckPage.tsx'
export { Selfchecks } from './Selfchecks.tsx'
