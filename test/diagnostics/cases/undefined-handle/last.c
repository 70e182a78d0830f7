struct disk_last {
    XEN_GUEST_HANDLE(disk_number_t) numbers;
};
