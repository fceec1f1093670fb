import { makeStyles, tokens } from '@fluentui/react-components';
import { groundIn } from '../../../domain/adoption/values/groundColour';

const useStyles = makeStyles({
  swatch: {
    display: 'inline-block',
    width: '12px',
    height: '12px',
    marginInlineEnd: '6px',
    verticalAlign: 'middle',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: 'none',
  },
});

/** The colour that a question is about, before its words; nothing where it is about a text. */
export function GroundSwatch({ text }: { readonly text: string }) {
  const styles = useStyles();
  const ground = groundIn(text);
  return ground && <span aria-hidden="true" className={styles.swatch} style={{ backgroundColor: `#${ground.hex}` }} />;
}
