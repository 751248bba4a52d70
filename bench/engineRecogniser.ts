// Part of `npm run bench`: how fast figures are recognised.
import './recogniserSpeed';
