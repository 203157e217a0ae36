import type { ReactNode } from 'react';
import { useWording } from '../wording/wording-context';
import { AppMark } from './app-mark';
import { ThemeButton } from './theme-button';
import { WindowButtons } from './window-buttons';
import './title-bar.css';
import './plain-screen.css';

export interface PlainScreenProps {
  readonly title: string;
  /** What happened. */
  readonly what: string;
  /** What is safe. */
  readonly safe: string;
  readonly children: ReactNode;
}

/** The whole window, while there is no plan to show. */
export function PlainScreen({ title, what, safe, children }: PlainScreenProps) {
  const { common } = useWording();
  return (
    <div className="plain-screen">
      <header className="title-bar">
        <div className="title-bar-left">
          <AppMark />
        </div>
        <div className="title-bar-plan">
          <span className="title-bar-title">{common.productName}</span>
        </div>
        <div className="title-bar-right">
          <ThemeButton />
          <WindowButtons />
        </div>
      </header>
      <main className="plain-screen-page">
        <h1>{title}</h1>
        <p>{what}</p>
        <p>{safe}</p>
        {children}
      </main>
    </div>
  );
}
