/* Größe */
#define LAMP_OP_ON 1
