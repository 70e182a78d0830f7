#define LAMP_OP_ON 1
<<<<<<< HEAD
#define LAMP_OP_OFF 2
=======
#define LAMP_OP_OFF 3
>>>>>>> other
