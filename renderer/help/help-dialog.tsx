import { Tabs } from 'radix-ui';
import { useState } from 'react';
import { closeDialog } from '../dialogs/close-dialog';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { deskState, showDialog } from '../session/desk-state';
import { useWording } from '../wording/wording-context';
import { HELP_TOPICS, type HelpTopic, helpLine, topicOfView } from './help-topic';
import './help-dialog.css';

/** Help without a network: it opens at the page of the view that F1 was pressed in. */
export function HelpDialog({ topic }: { readonly topic?: HelpTopic | undefined }) {
  const { help } = useWording();
  const [first] = useState(() => topic ?? topicOfView(deskState.getState().view));
  return (
    <Dialog
      title={help.title}
      width="wide"
      onClose={closeDialog}
      aside={<Button onClick={() => showDialog({ kind: 'shortcuts' })}>{help.shortcuts}</Button>}
    >
      <Tabs.Root className="help" orientation="vertical" defaultValue={first}>
        <Tabs.List className="help-topics" aria-label={help.pages}>
          {HELP_TOPICS.map((each) => (
            <Tabs.Trigger key={each} value={each} className="help-topic" autoFocus={each === first}>
              {help.topics[each].title}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {HELP_TOPICS.map((each) => (
          <Tabs.Content key={each} value={each} className="help-page">
            <h3>{help.topics[each].title}</h3>
            {help.topics[each].lines.map((line) => (
              <HelpLine key={line} line={line} />
            ))}
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </Dialog>
  );
}

function HelpLine({ line }: { readonly line: string }) {
  const { lead, text } = helpLine(line);
  return lead === null ? (
    <p>{text}</p>
  ) : (
    <p className="help-line">
      <b>{lead}</b>
      <span>{text}</span>
    </p>
  );
}
