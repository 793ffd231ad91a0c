import type { NoticeKind, Preferences, NotificationsWay as Way } from '../generated.ts'

export type {
  Chat,
  Chats,
  ChatTried,
  StepShown as FirstStep,
  StepsShown as FirstSteps,
  IntegrationDelivery as WebhookCall,
  Notification,
  Notifications,
  Webhook,
  WebhookEvents,
  WebhookSecret,
  WebhookTried,
} from '../generated.ts'

export type NotificationKind = NoticeKind
export type NotificationPreferences = Preferences
export type NotificationWay = Way
