import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { RecipeRow } from '../../../domain/adoption/recipe/recipeRows';
import { quoted } from '../../../i18n/formats';
import { useWords } from './words';

interface Props {
  /** How many answers that were given before are used. */
  readonly count: number;
  readonly notUnderstood: readonly RecipeRow[];
  readonly isLocked: boolean;
  readonly onAskAnew: () => void;
}

/** Answers of so many rows that are not understood are told. */
const mostTold = 5;

/** Says that answers of an earlier matrix are used, and which of them are not understood. */
export function UsedAnswers({ count, notUnderstood, isLocked, onAskAnew }: Props) {
  const words = useWords();
  return (
    <>
      {count > 0 && (
        <MessageBar layout="multiline" intent="info">
          <MessageBarBody>{words.recipe.used(count)}</MessageBarBody>
          <MessageBarActions>
            <Button disabled={isLocked} onClick={onAskAnew}>
              {words.recipe.askAnew}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {notUnderstood.slice(0, mostTold).map(({ row, about, text }) => (
        <MessageBar key={row.index} layout="multiline" intent="warning">
          <MessageBarBody>{words.recipe.notUnderstood(quoted(about), quoted(text))}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
