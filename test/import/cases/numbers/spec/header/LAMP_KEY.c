#define LAMP_KEY(number) ((number) << 4)
