#define LAMP_OP_ON 1

#ifdef LAMP_OP_OFF
#define LAMP_OPS 2
#else
#define LAMP_OPS 1
#endif
