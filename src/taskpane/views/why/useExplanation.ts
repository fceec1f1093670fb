import { useEffect, useState } from 'react';
import { today } from '../../../commands/clock';
import { explainInSteps, type Explanation } from '../../../domain/indicators/explain';
import type { Rule } from '../../../domain/indicators/rule';
import type { ValueAddress } from '../../../domain/indicators/valueAddress';
import type { Matrix } from '../../../domain/records/matrix';
import { inSlices } from '../../../workbook/inSlices';
import { useWorkbook } from '../../store/WorkbookStore';

/** Explanations of the values last asked for: each may name every row of a table. */
const kept = 16;
const known = new WeakMap<Matrix, Map<string, Promise<Explanation>>>();

/** Explains a value of a matrix as of today, once for as long as the matrix is shown. */
function explanationOf(matrix: Matrix, rule: Rule, address: ValueAddress): Promise<Explanation> | null {
  const window = matrix.plans.window(address.window, address.period);
  if (!window) return null;
  const ofMatrix = known.get(matrix) ?? new Map<string, Promise<Explanation>>();
  known.set(matrix, ofMatrix);
  const day = today();
  const key = JSON.stringify([address, day]);
  const found =
    ofMatrix.get(key) ?? inSlices(explainInSteps(matrix, rule, day, window, address.dimension, address.member));
  ofMatrix.delete(key);
  ofMatrix.set(key, found);
  for (const oldest of [...ofMatrix.keys()].slice(0, -kept)) ofMatrix.delete(oldest);
  return found;
}

/** Why a value is what it is; null until it is known. While the matrix is read again it stays as it was. */
export function useExplanation(matrix: Matrix, rule: Rule, address: ValueAddress): Explanation | null {
  const { inBackground } = useWorkbook();
  const [found, setFound] = useState<{ readonly address: ValueAddress; readonly explanation: Explanation } | null>(
    null,
  );
  useEffect(() => {
    let isGone = false;
    void inBackground(async () => {
      const explanation = await explanationOf(matrix, rule, address);
      if (explanation && !isGone) setFound({ address, explanation });
    });
    return () => {
      isGone = true;
    };
  }, [matrix, rule, address, inBackground]);
  return found?.address === address ? found.explanation : null;
}
