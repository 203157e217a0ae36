import { useEffect, useState } from 'react';
import { Dialog } from '../parts/dialog';
import { useWording } from '../wording/wording-context';
import { closeDialog } from './close-dialog';
import './licences-dialog.css';

/** As build/steps/third-party.mjs writes it beside the page. */
interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** The packages inside this program, each with its licence and, opened, the licence's text. */
export function LicencesDialog() {
  const { dialogs } = useWording();
  const words = dialogs.licences;
  const [packages, setPackages] = useState<readonly LicensedPackage[]>([]);
  useEffect(() => {
    void fetch('licences.json')
      .then((answer) => answer.json())
      .then(setPackages);
  }, []);
  return (
    <Dialog title={words.title} description={words.about(packages.length)} width="middle" onClose={closeDialog}>
      <ul className="licences">
        {packages.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                <span className="licences-name">{name}</span>
                <span className="licences-version">{version}</span>
                <span className="licences-kind">{licence}</span>
              </summary>
              <pre className="licences-text">{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
