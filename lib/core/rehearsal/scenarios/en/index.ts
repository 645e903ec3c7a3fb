export { outage } from './outage';
export { delivery } from './delivery';
export { safety } from './safety';
export { leak } from './leak';
export { misstep } from './misstep';
export { rumour } from './rumour';
