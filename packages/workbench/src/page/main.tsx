import { createRoot } from 'react-dom/client';
import { Workbench } from './Workbench';

createRoot(document.getElementById('root') as HTMLElement).render(<Workbench />);
