import { createContext, type ReactNode, useContext } from 'react';
import { en } from '../../shared/wording/en';
import { type Wording, zhCN } from '../../shared/wording/zh-CN';
import { useDeskState } from '../session/session-context';

const WordingContext = createContext<Wording>(zhCN);

/** Gives the rooms below the words of the language the person chose. */
export function WordingProvider({ children }: { readonly children: ReactNode }) {
  const language = useDeskState((state) => state.language);
  return <WordingContext.Provider value={language === 'en' ? en : zhCN}>{children}</WordingContext.Provider>;
}

export function useWording(): Wording {
  return useContext(WordingContext);
}
