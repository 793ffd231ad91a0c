export type {
  NewChecklist,
  NewTemplate,
  Placeholders,
  Purpose,
  Suits,
  Template,
  TemplateList,
  TemplateVersion,
} from '../generated.ts'
