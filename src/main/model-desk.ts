/** The language model of a home, put together: nothing of it is used until one is named. */
import { join } from 'node:path'
import { languageModel } from '#adapters/language-model.ts'
import { modelFile, secretFile } from '#adapters/private-file.ts'
import type { ModelDesk } from '#app/model-ports.ts'
import { MODEL_FILE, MODEL_KEY_FILE } from '#store/home-files.ts'

export function modelDesk(homeFolder: string): ModelDesk {
  return {
    place: modelFile(join(homeFolder, MODEL_FILE)),
    key: secretFile(join(homeFolder, MODEL_KEY_FILE)),
    server: languageModel(),
  }
}
