struct lamp_ops {
  lamp_callback cb;
  int (*open)(lamp_context *ctx, int flags);
  void (LAMP_CALL *close)(lamp_context *ctx);
  lamp_device device;
  void *user;
  const char *name;
  float ratio;
  double x[3];
  long double ld;
};
