import { timeZone } from '@lofte/domain/day';
import type { Issue } from '@lofte/domain/issue';
import type { Times } from '@lofte/domain/world/times';
import type { Language } from '../language.ts';
import { Line, Together } from '../rounds/fields.tsx';
import { sayWorldIssue } from './issues.ts';
import { worldWords } from './words.ts';

export interface TimesTyped {
  readonly starts: string;
  readonly ends: string;
  readonly zone: string;
}

/** From when to when, and where clocks show that. The page holds `ZoneList` once. */
export function TimesFields(props: {
  readonly fields: TimesTyped;
  readonly issues: readonly Issue[];
  readonly language: Language;
}) {
  const { fields, issues, language } = props;
  const say = worldWords[language];
  const common = { issues, language, sayIssue: sayWorldIssue };
  return (
    <>
      <Together {...common} name="times" label={say.times} hint={say.timesHint}>
        <div class="side-by-side">
          <Line {...{ issues: [], language, name: 'starts', type: 'time', label: say.starts, value: fields.starts }} />
          <Line {...{ issues: [], language, name: 'ends', type: 'time', label: say.ends, value: fields.ends }} />
        </div>
      </Together>
      <Line
        {...{ ...common, name: 'zone', label: say.zone, hint: say.zoneHint, value: fields.zone, list: 'zones' }}
        {...{ limit: 64, short: true }}
      />
    </>
  );
}

export function ZoneList() {
  return (
    <datalist id="zones">
      {Intl.supportedValuesOf('timeZone').map((zone) => (
        <option value={zone} />
      ))}
    </datalist>
  );
}

/** Clocks in Denmark where no zone is named. */
export function timesIn({ starts, ends, zone }: TimesTyped): Times {
  return { from: starts, to: ends, zone: zone.trim() === '' ? timeZone : zone };
}
