#ifndef LAMP_MODES_H
#define LAMP_MODES_H 1

/* How a lamp shines. */
enum lamp_mode {
	LAMP_MODE_OFF,
	LAMP_MODE_ON,
	LAMP_MODE_BLINK,
	LAMP_MODE_DIM,
};

/* Programs ask for newer modes by #ifdef. */
#define LAMP_MODE_BLINK LAMP_MODE_BLINK
#define LAMP_MODE_DIM LAMP_MODE_DIM

/* The name of before. */
#define LAMP_MODE_FLASH LAMP_MODE_BLINK

#if LAMP_OLD || LAMP_NEW
enum lamp_flags {
#if LAMP_OLD
	LAMP_F_GAS = 1 << 0, /* burns */
#endif /* LAMP_OLD */
#if LAMP_NEW
	LAMP_F_LED = 1 << 1, /* shines */
#endif /* LAMP_NEW */
};
#endif /* LAMP_OLD || LAMP_NEW */

#if LAMP_OLD
#define LAMP_F_GAS LAMP_F_GAS
#endif
#if LAMP_NEW
#define LAMP_F_LED LAMP_F_LED
#endif

#endif
