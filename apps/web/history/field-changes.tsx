import { wordDiff } from '@lofte/domain/meaning/word-diff';
import { PlanElement } from '@lofte/domain/plan-element';
import type { HistoryChange } from '@lofte/service/named-changes';
import type { Child } from 'hono/jsx';
import { MarkedWords } from '../marked-words.tsx';
import { type FactChange, type ItemChanges, itemChanges, itemFields, sayItem } from './items.ts';
import { type Telling, values } from './say-value.ts';
import { type Field, isTold, Told, toldFields, worded } from './told.tsx';
import { historyWords } from './words.ts';

/** What was said and what is, field by field, in plain words. */
export function FieldChanges({ change, telling }: { change: HistoryChange; telling: Telling }) {
  const rows = fieldsOf(change).map((field) => [field, tell(change, field, telling)] as const);
  return <Told rows={rows} language={telling.language} />;
}

/** That it stands elsewhere in the paper or among its siblings is told only where that is all. */
function fieldsOf({ table, before, after }: HistoryChange): readonly Field[] {
  const there = { ...before, ...after };
  const fields = toldFields.filter((field) => field in there && isTold(table, field));
  const weighty = fields.filter((field) => field !== 'rank' && field !== 'source');
  return weighty.length > 0 ? weighty : fields.slice(0, 1);
}

function tell({ table, before, after }: HistoryChange, field: Field, telling: Telling): Child {
  const { language } = telling;
  const [was, is] = [before?.[field], after?.[field]];
  const text = historyWords[language];
  if (field === 'rank') return text.otherPlace;
  if (field === 'source') return sameDocument(was, is) ? text.otherPlaces : text.newEdition;
  const items = itemFields[field];
  if (items) return <Items changes={itemChanges(items(was, language), items(is, language))} telling={telling} />;
  if (worded(table, field)) {
    return <MarkedWords runs={wordDiff(String(was ?? ''), String(is ?? ''))} />;
  }
  const none = field === 'parent' ? text.top : undefined;
  const say = (value: unknown) => (value === undefined ? none : values[field]?.(value, telling));
  const [old, now] = [say(was), say(is)];
  return old === now ? null : (
    <Became fact={{ label: '', ...said('was', old), ...said('is', now) }} telling={telling} />
  );
}

function sameDocument(was: unknown, is: unknown): boolean {
  const source = PlanElement.shape.source;
  return source.safeParse(was).data?.document === source.safeParse(is).data?.document;
}

function said<K extends string>(key: K, value: string | undefined): { readonly [key in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]?: string });
}

/** `1. marts 2027 → 1. juni 2027`; only one of them where it was not said before, or is not now. */
function Became({ fact: { was, is }, telling }: { fact: FactChange; telling: Telling }) {
  return (
    <>
      {was === undefined ? null : <del>{was}</del>}
      {was !== undefined && is !== undefined ? (
        <>
          {' '}
          <span aria-hidden="true">→</span>
          <span class="sr-only">{historyWords[telling.language].becomes}</span>{' '}
        </>
      ) : null}
      {is === undefined ? null : <ins>{is}</ins>}
    </>
  );
}

function Items({ changes: { removed, added, changed }, telling }: { changes: ItemChanges; telling: Telling }) {
  return (
    <ul class="plain">
      {removed.map((item) => (
        <li>
          <del>{sayItem(item)}</del>
        </li>
      ))}
      {changed.map(({ item, facts }) => (
        <li>
          {item.name}
          {facts.map((fact) => (
            <>
              {' · '}
              {fact.label}: <Became fact={fact} telling={telling} />
            </>
          ))}
        </li>
      ))}
      {added.map((item) => (
        <li>
          <ins>{sayItem(item)}</ins>
        </li>
      ))}
    </ul>
  );
}
