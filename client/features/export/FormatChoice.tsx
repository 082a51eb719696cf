import { useState } from 'react';
import { FORMAT_IDS, formatRow, type FormatId } from '../../../server/domain/vocabulary/formats';
import { RadioList } from '../../components/RadioList';
import { Fold } from '../../components/Section';

interface FormatChoiceProps {
  format: FormatId;
  onChange: (format: FormatId) => void;
}

/** Every format with a line on who opens it: those that most take first, the others under "more". */
export function FormatChoice({ format, onChange }: FormatChoiceProps) {
  const front = FORMAT_IDS.filter((id) => formatRow(id).front);
  const others = FORMAT_IDS.filter((id) => !formatRow(id).front);
  const [begins] = useState(others.includes(format));
  return (
    <>
      <RadioList label="Format" options={front.map(optionOf)} value={format} onChange={onChange} />
      {others.length > 0 && (
        <Fold title={`More formats (${others.length})`} begins={begins}>
          <RadioList label="More formats" options={others.map(optionOf)} value={format} onChange={onChange} />
        </Fold>
      )}
    </>
  );
}

function optionOf(id: FormatId) {
  const { name, opensIn } = formatRow(id);
  return { value: id, name, is: opensIn };
}
