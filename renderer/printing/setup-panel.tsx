import { useId } from 'react';
import { MARGIN_PRESETS, type PageSetup, sameMargins, turned } from '../../shared/export/page-setup';
import type { Report } from '../../shared/export/report';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { Field } from '../parts/field';
import { Select } from '../parts/select';
import { TextField } from '../parts/text-field';
import { useWording } from '../wording/wording-context';
import { MarginFields } from './margin-fields';
import { columnChoices, joinLabels, readLabels } from './setup-texts';

const SIZES = ['auto', '7.5', '9', '10.5', '12'] as const;
type Size = (typeof SIZES)[number];

export interface SetupPanelProps {
  readonly setup: PageSetup;
  /** With all their columns. */
  readonly reports: readonly Report[];
  readonly onChange: (setup: PageSetup) => void;
  readonly onReset: () => void;
}

/** Beside the pages: how they are set up. Every change shows at once and is kept for this report of this plan. */
export function SetupPanel({ setup, reports, onChange, onReset }: SetupPanelProps) {
  const words = useWording().printing;
  const change = (part: Partial<PageSetup>): void => onChange({ ...setup, ...part });
  const own = reports.flatMap((report) => report.signatures.map((one) => one.label));
  const signed = setup.signatures ?? own;
  return (
    <section className="print-side" aria-label={words.setup}>
      <div className="field-row">
        <Choice
          label={words.paper}
          value={setup.paper}
          options={[
            { value: 'A4', label: 'A4' },
            { value: 'A3', label: 'A3' },
          ]}
          onChange={(paper) => change({ paper })}
        />
        <Choice
          label={words.orientation}
          value={setup.orientation}
          options={[
            { value: 'landscape', label: words.landscape },
            { value: 'portrait', label: words.portrait },
          ]}
          onChange={(orientation) => onChange(turned(setup, orientation))}
        />
      </div>
      <Choice
        label={words.margins}
        value={presetOf(setup)}
        options={(['free', 'document', 'own'] as const).map((value) => ({ value, label: words.marginPresets[value] }))}
        onChange={(preset) => {
          if (preset !== 'own') change({ margins: MARGIN_PRESETS[preset][setup.orientation] });
        }}
      />
      <MarginFields margins={setup.margins} onChange={(margins) => change({ margins })} />
      <Choice
        label={words.fontSize}
        value={sizeOf(setup)}
        options={SIZES.map((value) => ({ value, label: words.fontSizes[value] }))}
        onChange={(size) => change({ fontSize: size === 'auto' ? null : Number(size) })}
      />
      <Checkbox label={words.fitToWidth} checked={setup.fitToWidth} onChange={(fitToWidth) => change({ fitToWidth })} />
      <TextField
        label={words.ownTitle}
        value={setup.title}
        placeholder={reports.find((report) => report.columns.length > 0)?.title}
        onChange={(title) => change({ title })}
      />
      <TextField label={words.issuer} value={setup.issuer} onChange={(issuer) => change({ issuer })} />
      <TextField label={words.header} value={setup.header} onChange={(header) => change({ header })} />
      <TextField label={words.footer} value={setup.footer} onChange={(footer) => change({ footer })} />
      <TextField
        label={words.signatures}
        value={joinLabels(signed)}
        hint={words.signatureHint}
        onChange={(text) => change({ signatures: readLabels(text) })}
      />
      <fieldset className="print-columns">
        <legend className="field-label">{words.columns}</legend>
        {columnChoices(reports).map(({ id, title }) => (
          <Checkbox
            key={id}
            label={title}
            checked={!setup.hidden.includes(id)}
            onChange={(shown) =>
              change({ hidden: shown ? setup.hidden.filter((one) => one !== id) : [...setup.hidden, id] })
            }
          />
        ))}
      </fieldset>
      <Button kind="outlined" onClick={onReset}>
        {words.reset}
      </Button>
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <Field id={id} label={label}>
      <Select id={id} label={label} value={value} options={options} onChange={onChange} wide />
    </Field>
  );
}

function presetOf({ margins, orientation }: PageSetup): 'free' | 'document' | 'own' {
  if (sameMargins(margins, MARGIN_PRESETS.free[orientation])) return 'free';
  return sameMargins(margins, MARGIN_PRESETS.document[orientation]) ? 'document' : 'own';
}

function sizeOf({ fontSize }: PageSetup): Size {
  return SIZES.find((size) => size === String(fontSize)) ?? 'auto';
}
