#define LAMP_OP_ON 1
#ifdef LAMP_CAN_BE_OFF
#define LAMP_OP_OFF 2
#endif
