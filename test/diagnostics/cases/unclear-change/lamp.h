enum lamp_op {
  LAMP_OP_ON = 1,
};
