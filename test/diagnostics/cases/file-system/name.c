int disk_name(void);
