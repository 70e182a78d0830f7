#define LAMP_OP_ON 1
#define LAMP_OP_ON 2
