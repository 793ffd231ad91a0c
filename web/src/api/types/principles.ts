export type {
  PrincipleComment,
  PrincipleHeading,
  PrincipleItem,
  PrincipleLink,
  PrincipleLinks,
  PrincipleSettings,
  PrincipleSigner,
  PrinciplesNow,
  PrinciplesWritten,
  PrincipleText,
  PrincipleUses,
  PrincipleWording,
} from '../generated.ts'
