import { deskState, goTo, type Theme, type ViewId } from '../session/desk-state';
import { type Command, checkedIf, ENABLED } from './command';

function show(view: ViewId): Command {
  return { state: ({ desk }) => checkedIf(desk.view === view), run: () => goTo(view) };
}

function theme(wanted: Theme): Command {
  return {
    state: ({ desk }) => checkedIf(desk.theme === wanted),
    run: () => deskState.setState({ theme: wanted }),
  };
}

export const viewCommands = {
  'view.indicators': show('indicators'),
  'view.regions': show('regions'),
  'view.projects': show('projects'),
  'view.comparison': show('comparison'),
  'view.checks': show('checks'),
  'view.history': show('history'),
  'view.inspector': {
    state: ({ desk }) => checkedIf(desk.inspector),
    run: ({ desk }) => deskState.setState({ inspector: !desk.inspector }),
  },
  'view.themeSystem': theme('system'),
  'view.themeLight': theme('light'),
  'view.themeDark': theme('dark'),
  'view.themeContrast': theme('contrast'),
  'view.language': {
    state: () => ENABLED,
    run: ({ desk }) => deskState.setState({ language: desk.language === 'en' ? 'zh-CN' : 'en' }),
  },
} as const satisfies Record<string, Command>;
