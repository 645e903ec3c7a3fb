/** "Whoever sat with him deserves a medal": thanks, a row of an expression. */
export const deserving = 'deserve[sd]? an? (?:medal|raise|award|pay rise|promotion|bonus)';
