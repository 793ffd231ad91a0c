import type * as api from '../generated.ts'

export type {
  AnonymousNote,
  Article,
  ArticleRow,
  ArticleVersions,
  Channels,
  Digest,
  Experts,
  FieldNote,
  Followed,
  NewArticle,
  NewChannel,
  NewNote,
  News,
  NoteAnswer,
  NoteFigures,
  NoteRow,
  NoteSettings,
  NoteStep,
  Similar,
} from '../generated.ts'

export type KnowledgeChannels = api.Channels
export type KnowledgeNews = api.News
