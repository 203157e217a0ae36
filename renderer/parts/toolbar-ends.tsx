import { createContext, type ReactNode, useContext } from 'react';

interface ToolbarEnds {
  readonly start: ReactNode;
  readonly end: ReactNode;
}

const NONE: ToolbarEnds = { start: null, end: null };
const ToolbarEndsContext = createContext(NONE);

/** What every toolbar below shows at its ends, so that views need not repeat it. */
export function ToolbarEndsProvider({ start, end, children }: ToolbarEnds & { readonly children: ReactNode }) {
  return <ToolbarEndsContext.Provider value={{ start, end }}>{children}</ToolbarEndsContext.Provider>;
}

export function useToolbarEnds(): ToolbarEnds {
  return useContext(ToolbarEndsContext);
}
