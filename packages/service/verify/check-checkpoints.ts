import type { Checkpoint } from '@lofte/domain/checkpoint';
import type { Link } from './check-entry.ts';
import type { Problems } from './problems.ts';

export interface CheckpointCheck {
  /** Entries in their order. */
  follow(link: Link): void;
  end(last: Link): void;
}

/** Whether the ledger still holds what it held when the checkpoints were published. */
export function checkCheckpoints(checkpoints: readonly Checkpoint[], problems: Problems): CheckpointCheck {
  const waiting = checkpoints.filter(({ entries }) => entries > 0).sort((a, b) => a.entries - b.entries);
  return {
    follow: ({ seq, hash }) => {
      while (waiting[0] && waiting[0].entries <= seq) {
        const point = waiting.shift();
        if (point && (point.entries !== seq || point.hash !== hash)) problems.add(rewritten(point));
      }
    },
    end: (last) => {
      for (const point of waiting) problems.add(tooShort(point, last));
    },
  };
}

function rewritten({ entries, time }: Checkpoint) {
  const message = `The ledger was rewritten at or before entry ${entries}: the checkpoint of ${time} gives that entry another hash.`;
  return { code: 'checkpoint-rewritten', message, where: `entry ${entries}`, values: { entry: entries } };
}

function tooShort({ entries, time }: Checkpoint, { seq }: Link) {
  const message = `The ledger ends at entry ${seq}, but the checkpoint of ${time} says that it had entry ${entries}: its end was cut off.`;
  return {
    code: 'checkpoint-missing',
    message,
    where: `entry ${seq + 1}`,
    values: { entry: seq, checkpoint: entries },
  };
}
