import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { ComponentType } from 'react';
import type { Light } from '../../domain/indicators/progress';

/** A shape each, so that nobody needs the colour. */
const icons: Readonly<Record<Light, ComponentType<{ className?: string }>>> = {
  green: CheckmarkCircleFilled,
  amber: WarningFilled,
  red: ErrorCircleFilled,
};

const useStyles = makeStyles({
  mark: { display: 'flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  icon: { fontSize: '18px', flexShrink: 0 },
  green: { color: tokens.colorStatusSuccessForeground1 },
  amber: { color: tokens.colorStatusWarningForeground3 },
  red: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly light: Light;
  readonly label: string;
  /** Whether the label is read by ear only, as in a narrow column. */
  readonly isIconOnly?: boolean;
}

/** How an indicator stands against what is expected by then. */
export function LightMark({ light, label, isIconOnly = false }: Props) {
  const styles = useStyles();
  const Icon = icons[light];
  const icon = <Icon className={mergeClasses(styles.icon, styles[light])} />;
  if (!isIconOnly) {
    return (
      <span className={styles.mark}>
        {icon}
        {label}
      </span>
    );
  }
  return (
    <span className={styles.mark} role="img" aria-label={label} title={label}>
      {icon}
    </span>
  );
}
