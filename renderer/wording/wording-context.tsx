import { createContext, type ReactNode, useContext } from 'react';
import { en } from '../../shared/wording/en';
import { type Wording, zhCN } from '../../shared/wording/zh-CN';
import { useDeskState } from '../session/session-context';

const WordingContext = createContext<Wording>(zhCN);

/** Gives the rooms below the words of the language the person chose. */
export function WordingProvider({ children }: { readonly children: ReactNode }) {
  const language = useDeskState((state) => state.language);
  return <WordingContext.Provider value={wordingOf(language)}>{children}</WordingContext.Provider>;
}

/** The words of a language, for what runs outside of drawing. */
export function wordingOf(language: 'zh-CN' | 'en'): Wording {
  return language === 'en' ? en : zhCN;
}

export function useWording(): Wording {
  return useContext(WordingContext);
}
