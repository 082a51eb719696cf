import { useState, type ReactNode } from 'react';
import { FORMAT_IDS, formatRow, type FormatId } from '../../../server/domain/vocabulary/formats';
import { RadioList } from '../../components/RadioList';
import { Fold } from '../../components/Section';

interface FormatChoiceProps {
  format: FormatId;
  onChange: (format: FormatId) => void;
  /** What the chosen one is asked and shows, where there is no room beside the list. */
  below?: ReactNode;
}

/** The others stand in this order: a PDF is what most of them are asked for. */
const OTHERS = ['picture', 'data', 'references'] as const;

/** Every format with a line on who opens it: those that most take first, the others under "more". */
export function FormatChoice({ format, onChange, below }: FormatChoiceProps) {
  const front = FORMAT_IDS.filter((id) => formatRow(id).front);
  const others = OTHERS.flatMap((kind) => FORMAT_IDS.filter((id) => !formatRow(id).front && formatRow(id).kind === kind));
  const [begins] = useState(others.includes(format));
  return (
    <>
      <RadioList label="Format" options={front.map(optionOf)} value={format} onChange={onChange} below={below} />
      {others.length > 0 && (
        <Fold title={`More formats (${others.length})`} begins={begins}>
          <RadioList label="More formats" options={others.map(optionOf)} value={format} onChange={onChange} below={below} />
        </Fold>
      )}
    </>
  );
}

function optionOf(id: FormatId) {
  const { name, opensIn } = formatRow(id);
  return { value: id, name, is: opensIn };
}
