import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { Mark } from '@/components/Mark.tsx'
import { PageLoading } from '../pages/PageLoading.tsx'
import styles from './Door.module.css'

// Around the pages before one is inside: the mark and one thing to do.
export function Door() {
  return (
    <div className={styles.door}>
      <header className={styles.mark}>
        <Mark size={32} /> Regard
      </header>
      <main className={styles.page}>
        <Suspense fallback={<PageLoading />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  )
}
