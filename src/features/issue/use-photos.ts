import { maxPhotos } from '@contract/media/vocabulary'
import { useCallback, useState } from 'react'
import { messageOf } from '@/shared/api-client/api-error'
import { addressOfFile, dropFiles, keepFile } from '@/shared/keep/files'
import { photoPicker } from '@/shared/platform/photo-picker'
import { PlatformRefusal } from '@/shared/platform/types'
import { raiseCopy } from './copy'

export interface KeptPhoto {
  fileId: string
  /** For an image element; gone with the page, so it is asked for anew. */
  address: string
}

const withAddress = async (fileId: string): Promise<KeptPhoto[]> => {
  const address = await addressOfFile(fileId)
  return address ? [{ fileId, address }] : []
}

/** Photos of a form: chosen, made smaller and kept on this device at once, so that they survive closing the app. */
export const usePhotos = () => {
  const [photos, setPhotos] = useState<KeptPhoto[]>([])
  const [isAdding, setAdding] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const add = useCallback(async (alreadyThere: number): Promise<void> => {
    setProblem(null)
    setAdding(true)
    try {
      for (const picked of await photoPicker.choose(maxPhotos - alreadyThere)) {
        const [photo] = await withAddress((await keepFile(picked)).id)
        if (photo) setPhotos((known) => [...known, photo])
      }
    } catch (error) {
      setProblem(error instanceof PlatformRefusal ? messageOf(error) : raiseCopy.photoFailed)
    } finally {
      setAdding(false)
    }
  }, [])

  const remove = useCallback((fileId: string) => {
    setPhotos((known) => known.filter((photo) => photo.fileId !== fileId))
    void dropFiles([fileId])
  }, [])

  /** Those of a draft that are still on this device. */
  const restore = useCallback(async (fileIds: readonly string[]): Promise<void> => {
    const found = await Promise.all(fileIds.map(withAddress))
    setPhotos(found.flat())
  }, [])

  return { photos, add: () => add(photos.length), remove, restore, isAdding, problem, setProblem }
}

export type Photos = ReturnType<typeof usePhotos>
