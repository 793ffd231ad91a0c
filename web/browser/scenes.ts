// Every page and state worth looking at, room by room.
import { customerScenes } from './customer_scenes.ts'
import { deskScenes } from './desk_scenes.ts'
import { houseScenes } from './house_scenes.ts'
import { measureScenes } from './measure_scenes.ts'
import { programmeScenes } from './programme_scenes.ts'
import { responsibilityScenes } from './responsibility_scenes.ts'
import type { Scene } from './scene.ts'
import { settingsScenes } from './settings_scenes.ts'

export const scenes: Scene[] = [
  ...houseScenes,
  ...deskScenes,
  ...customerScenes,
  ...measureScenes,
  ...responsibilityScenes,
  ...programmeScenes,
  ...settingsScenes,
]
