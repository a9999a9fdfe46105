/** Signs of the buttons that open something below and close it again, in a box of 16 x 16. */
export const DOWN = 'M3.5 6 8 10.5 12.5 6';
export const UP = 'M3.5 10 8 5.5 12.5 10';
