import type { Issue } from '@lofte/domain/issue';
import { FormFrame } from '../form-frame.tsx';
import { RegisterLists } from '../register/picker.tsx';
import { Area, Line, Together } from '../rounds/fields.tsx';
import type { PageRequest } from '../route.ts';
import { urls } from '../urls.ts';
import { Cell, MoreRows } from '../world/cells.tsx';
import { sayWorldIssue } from '../world/issues.ts';
import type { Known } from '../world/known.ts';
import { PromiseFields, PromiseList } from '../world/promises.tsx';
import { Wrong } from '../world/wrong.tsx';
import type { FigureFields } from './fields.ts';
import { figureWords } from './words.ts';

export interface FigureFormProps {
  readonly fields: FigureFields;
  readonly known: Known;
  readonly issues?: readonly Issue[];
  readonly before?: { readonly id: string; readonly title: string; readonly since: number } | undefined;
  readonly request: PageRequest;
}

const atFields = ['title', 'unit', 'values', 'organisation', 'oldAfter', 'about', 'note'];

/** A new key figure, or one to change. */
export function FigureForm({ fields, known, issues = [], before, request }: FigureFormProps) {
  const { language } = request;
  const say = figureWords[language];
  const common = { issues, language, sayIssue: sayWorldIssue };
  return (
    <FormFrame
      {...{ title: before ? say.changeTitle(before.title) : say.formTitle, look: 'world', request }}
      back={before ? { href: urls.figure(before.id), name: before.title } : { href: urls.figures(), name: say.title }}
      wrong={<Wrong {...{ issues, atFields, language }} />}
      action={before ? urls.changeFigure(before.id) : urls.newFigure()}
      {...{ since: before?.since, save: before ? say.save : say.make, cancel: say.cancel }}
      after={
        <>
          <RegisterLists register={known.register} people={false} />
          <PromiseList promises={known.promises} />
        </>
      }
    >
      <Line {...common} name="title" label={say.what} value={fields.title} limit={500} />
      <Line {...common} name="unit" short label={say.unit} hint={say.unitHint} value={fields.unit} limit={100} />
      <Together {...common} name="values" label={say.values} hint={say.valuesHint}>
        {fields.values.map(({ id, period, value, source, link }, i) => (
          <div class="value-row">
            <input type="hidden" name="value-id" value={id} />
            <Cell name="period" label={say.period} nth={i} value={period} limit={40} />
            <Cell name="value" label={say.value} nth={i} value={value} limit={40} />
            <Cell name="source" label={say.source} nth={i} value={source} limit={1_000} />
            <Cell name="link" label={say.link} nth={i} value={link} limit={2_000} />
          </div>
        ))}
        <MoreRows name="values" language={language} />
      </Together>
      <Line
        {...{ ...common, name: 'organisation', label: say.organisation, value: fields.organisation }}
        list="register-parties"
      />
      <Line {...common} name="oldAfter" short label={say.oldAfter} hint={say.oldAfterHint} value={fields.oldAfter} />
      <PromiseFields titles={fields.about} issues={issues} language={language} />
      <Area {...common} name="note" rows={3} label={say.note} value={fields.note} />
    </FormFrame>
  );
}
