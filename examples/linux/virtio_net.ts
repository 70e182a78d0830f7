import {
  alias,
  anonymous,
  array,
  c,
  codes,
  constant,
  header,
  masks,
  struct,
  uint16_t,
  uint32_t,
  uint8_t,
  union,
  when,
} from "abispec";

/**
 * A driver in a guest sends and receives packets through a device of its host: what the device offers, the
 * headers of packets, and the commands of its control queue.
 */
export default header({
  name: "virtio_net",
  title: "The network device of virtio",
  guard: "_LINUX_VIRTIO_NET_H",
  licence: "BSD-3-Clause",
  byteOrder: "little",
  includes: [
    "<linux/types.h>",
    "<linux/virtio_ids.h>",
    "<linux/virtio_config.h>",
    "<linux/virtio_types.h>",
    "<linux/if_ether.h>",
  ],
});

/** Unsigned, 8 bits. */
export const __u8 = alias(uint8_t, { header: "<linux/types.h>" });

/** 16 bits, least significant byte first. */
export const __le16 = alias(uint16_t.le, { header: "<linux/types.h>" });

/** 32 bits, least significant byte first. */
export const __le32 = alias(uint32_t.le, { header: "<linux/types.h>" });

/** 16 bits in the byte order of the device: that of the guest for old devices, little-endian for others. */
export const __virtio16 = alias(uint16_t, { header: "<linux/virtio_types.h>" });

/** 32 bits in the byte order of the device. */
export const __virtio32 = alias(uint32_t, { header: "<linux/virtio_types.h>" });

/** Bytes of an address of Ethernet. */
export const ETH_ALEN = constant(6, { header: "<linux/if_ether.h>" });

/** Features, by the number of their bit. */
export const VIRTIO_NET_F = codes({
  /** The device completes checksums of packets that it is given. */
  CSUM: 0,
  /** The driver takes packets whose checksum is not complete. */
  GUEST_CSUM: 1,
  /** The driver may change what it takes while it runs. */
  CTRL_GUEST_OFFLOADS: 2,
  /** The device says the largest MTU. */
  MTU: 3,
  /** The device has an address. */
  MAC: 5,
  /** The driver takes large segments of TCP over IPv4. */
  GUEST_TSO4: 7,
  /** The driver takes large segments of TCP over IPv6. */
  GUEST_TSO6: 8,
  /** The driver takes such segments with ECN. */
  GUEST_ECN: 9,
  /** The driver takes large datagrams of UDP. */
  GUEST_UFO: 10,
  /** The device takes large segments of TCP over IPv4. */
  HOST_TSO4: 11,
  /** The device takes large segments of TCP over IPv6. */
  HOST_TSO6: 12,
  /** The device takes such segments with ECN. */
  HOST_ECN: 13,
  /** The device takes large datagrams of UDP. */
  HOST_UFO: 14,
  /** The driver takes packets in several buffers. */
  MRG_RXBUF: 15,
  /** The device says whether its link is up. */
  STATUS: 16,
  /** There is a control queue. */
  CTRL_VQ: 17,
  /** It has commands for what is received. */
  CTRL_RX: 18,
  /** It has commands for virtual networks. */
  CTRL_VLAN: 19,
  /** It has more commands for what is received. */
  CTRL_RX_EXTRA: 20,
  /** The driver announces itself when the device asks for it. */
  GUEST_ANNOUNCE: 21,
  /** There are several pairs of queues. */
  MQ: 22,
  /** The control queue sets the address. */
  CTRL_MAC_ADDR: 23,
  /** The control queue says when notifications are sent. */
  NOTF_COAL: 53,
  /** The device says the hash of a packet. */
  HASH_REPORT: 57,
  /** The device spreads packets over queues by their hash. */
  RSS: 60,
  /** The device joins segments, and says how many. */
  RSC_EXT: 61,
  /** The device stands by for another one with its address. */
  STANDBY: 62,
  /** The device says its speed. */
  SPEED_DUPLEX: 63,
});

const legacy = "!defined(VIRTIO_NET_NO_LEGACY)";

/** The device takes all kinds of large segments; for old devices. */
export const VIRTIO_NET_F_GSO = when(legacy, constant(6));

/** The state of the device. */
export const VIRTIO_NET_S = masks({
  /** The link is up. */
  LINK_UP: 1,
  /** The driver is to announce itself. */
  ANNOUNCE: 2,
});

/** What a hash is of. */
export const VIRTIO_NET_RSS_HASH_TYPE = masks({
  /** The addresses of IPv4. */
  IPv4: c`(1 << 0)`,
  /** They and the ports of TCP. */
  TCPv4: c`(1 << 1)`,
  /** They and the ports of UDP. */
  UDPv4: c`(1 << 2)`,
  /** The addresses of IPv6. */
  IPv6: c`(1 << 3)`,
  /** They and the ports of TCP. */
  TCPv6: c`(1 << 4)`,
  /** They and the ports of UDP. */
  UDPv6: c`(1 << 5)`,
  /** The addresses of IPv6 that extension headers have. */
  IP_EX: c`(1 << 6)`,
  /** They and the ports of TCP. */
  TCP_EX: c`(1 << 7)`,
  /** They and the ports of UDP. */
  UDP_EX: c`(1 << 8)`,
});

/** What the device says of itself. */
export const virtio_net_config = struct(
  {
    /** Its address. */
    mac: array(__u8, ETH_ALEN),
    /** Its state. */
    status: __virtio16.of(VIRTIO_NET_S),
    /** The most pairs of queues. */
    max_virtqueue_pairs: __virtio16,
    /** The largest MTU. */
    mtu: __virtio16,
    /** Megabits in a second. */
    speed: __le32,
    /** 1 for both directions at once, 0 for one at a time. */
    duplex: __u8,
    /** The most bytes of a key for hashes. */
    rss_max_key_size: __u8,
    /** The most entries of the table by which packets are spread. */
    rss_max_indirection_table_length: __le16,
    /** What it can make hashes of. */
    supported_hash_types: __le32.of(VIRTIO_NET_RSS_HASH_TYPE),
  },
  { packed: true },
);

/** What is true of a packet. */
export const VIRTIO_NET_HDR_F = masks({
  /** Its checksum is not complete. */
  NEEDS_CSUM: 1,
  /** Its checksum is right. */
  DATA_VALID: 2,
  /** It is made of several segments, and the header says of how many. */
  RSC_INFO: 4,
});

/** How a packet is to be cut into segments. */
export const VIRTIO_NET_HDR_GSO = codes({
  /** It is not. */
  NONE: 0,
  /** As TCP over IPv4. */
  TCPV4: 1,
  /** As UDP. */
  UDP: 3,
  /** As TCP over IPv6. */
  TCPV6: 4,
  /** Added to the others: TCP has ECN. */
  ECN: 0x80,
});

/** What comes before a packet. */
export const virtio_net_hdr_v1 = struct(
  {
    /** What is true of it. */
    flags: __u8.of(VIRTIO_NET_HDR_F),
    /** How it is to be cut. */
    gso_type: __u8,
    /** Bytes of its headers. */
    hdr_len: __virtio16,
    /** Bytes of a segment behind the headers. */
    gso_size: __virtio16,
    /** What depends on the flags. */
    csum_or_rsc: anonymous(
      union({
        /** The checksum, as old names call it. */
        csum_place: anonymous(
          struct({
            /** Where what is summed starts. */
            csum_start: __virtio16,
            /** Where the sum is, from there. */
            csum_offset: __virtio16,
          }),
        ),
        /** The checksum, for {@link VIRTIO_NET_HDR_F.NEEDS_CSUM}. */
        csum: struct({
          /** Where what is summed starts. */
          start: __virtio16,
          /** Where the sum is, from there. */
          offset: __virtio16,
        }),
        /** The segments, for {@link VIRTIO_NET_HDR_F.RSC_INFO}. */
        rsc: struct({
          /** How many there are. */
          segments: __le16,
          /** How many acknowledgements came twice. */
          dup_acks: __le16,
        }),
      }),
    ),
    /** How many buffers the packet is in. */
    num_buffers: __virtio16,
  },
  {
    inside: { flags: { before: VIRTIO_NET_HDR_F }, gso_type: { before: VIRTIO_NET_HDR_GSO } },
  },
);

/** What the hash of a packet is of. */
export const VIRTIO_NET_HASH_REPORT = codes({
  /** There is none. */
  NONE: 0,
  /** The addresses of IPv4. */
  IPv4: 1,
  /** They and the ports of TCP. */
  TCPv4: 2,
  /** They and the ports of UDP. */
  UDPv4: 3,
  /** The addresses of IPv6. */
  IPv6: 4,
  /** They and the ports of TCP. */
  TCPv6: 5,
  /** They and the ports of UDP. */
  UDPv6: 6,
  /** The addresses of IPv6 that extension headers have. */
  IPv6_EX: 7,
  /** They and the ports of TCP. */
  TCPv6_EX: 8,
  /** They and the ports of UDP. */
  UDPv6_EX: 9,
});

/** What comes before a packet with its hash. */
export const virtio_net_hdr_v1_hash = struct(
  {
    /** As without it. */
    hdr: virtio_net_hdr_v1,
    /** The hash. */
    hash_value: __le32,
    /** What it is of. */
    hash_report: __le16.of(VIRTIO_NET_HASH_REPORT),
    /** Written as 0. */
    padding: __le16,
  },
  { inside: { hash_report: { before: VIRTIO_NET_HASH_REPORT } } },
);

/** What comes before a packet of an old device. */
export const virtio_net_hdr = when(
  legacy,
  struct({
    /** What is true of it. */
    flags: __u8.of(VIRTIO_NET_HDR_F),
    /** How it is to be cut. */
    gso_type: __u8,
    /** Bytes of its headers. */
    hdr_len: __virtio16,
    /** Bytes of a segment behind the headers. */
    gso_size: __virtio16,
    /** Where what is summed starts. */
    csum_start: __virtio16,
    /** Where the sum is, from there. */
    csum_offset: __virtio16,
  }),
);

/** What comes before a packet of an old device that is in several buffers. */
export const virtio_net_hdr_mrg_rxbuf = when(
  legacy,
  struct({
    /** As in one. */
    hdr: virtio_net_hdr,
    /** How many buffers there are. */
    num_buffers: __virtio16,
  }),
);

/** The start of a command. */
export const virtio_net_ctrl_hdr = struct(
  {
    /** The class of the command. */
    class: __u8,
    /** The command. */
    cmd: __u8,
  },
  { packed: true },
);

/** How a command went: {@link VIRTIO_NET_OK} or {@link VIRTIO_NET_ERR}. */
export const virtio_net_ctrl_ack = alias(__u8);

/** It is done. */
export const VIRTIO_NET_OK = constant(0);

/** It failed. */
export const VIRTIO_NET_ERR = constant(1);

/** The class of commands for what is received. */
export const VIRTIO_NET_CTRL_RX = constant(0);

/** All packets, or only those for the device. */
export const VIRTIO_NET_CTRL_RX_PROMISC = constant(0);

/** All packets for several. */
export const VIRTIO_NET_CTRL_RX_ALLMULTI = constant(1);

/** All packets for one. */
export const VIRTIO_NET_CTRL_RX_ALLUNI = constant(2);

/** No packets for several. */
export const VIRTIO_NET_CTRL_RX_NOMULTI = constant(3);

/** No packets for one. */
export const VIRTIO_NET_CTRL_RX_NOUNI = constant(4);

/** No packets for all. */
export const VIRTIO_NET_CTRL_RX_NOBCAST = constant(5);

/** A table of addresses. */
export const virtio_net_ctrl_mac = struct(
  {
    /** How many there are. */
    entries: __virtio32,
    /** The addresses. */
    macs: array(array(__u8, ETH_ALEN), { count: "entries" }),
  },
  { packed: true },
);

/** The class of commands for addresses. */
export const VIRTIO_NET_CTRL_MAC = constant(1);

/** Two tables follow: for packets to one, and for packets to several. */
export const VIRTIO_NET_CTRL_MAC_TABLE_SET = constant(0);

/** The address of the device follows. */
export const VIRTIO_NET_CTRL_MAC_ADDR_SET = constant(1);

/** The class of commands for virtual networks. */
export const VIRTIO_NET_CTRL_VLAN = constant(2);

/** Packets of a network are let through. */
export const VIRTIO_NET_CTRL_VLAN_ADD = constant(0);

/** They no longer are. */
export const VIRTIO_NET_CTRL_VLAN_DEL = constant(1);

/** The class of commands for announcements. */
export const VIRTIO_NET_CTRL_ANNOUNCE = constant(3);

/** The driver has announced itself. */
export const VIRTIO_NET_CTRL_ANNOUNCE_ACK = constant(0);

/** The class of commands for queues. */
export const VIRTIO_NET_CTRL_MQ = constant(4);

/** How many pairs of queues are in use. */
export const virtio_net_ctrl_mq = struct({
  /** Their number. */
  virtqueue_pairs: __virtio16,
});

/** A {@link virtio_net_ctrl_mq} follows. */
export const VIRTIO_NET_CTRL_MQ_VQ_PAIRS_SET = constant(0);

/** The least number of pairs. */
export const VIRTIO_NET_CTRL_MQ_VQ_PAIRS_MIN = constant(1);

/** The greatest number of pairs. */
export const VIRTIO_NET_CTRL_MQ_VQ_PAIRS_MAX = constant(0x8000);

/** How packets are spread over queues. */
export const virtio_net_rss_config = struct(
  {
    /** What hashes are of. */
    hash_types: __le32.of(VIRTIO_NET_RSS_HASH_TYPE),
    /** The bits of a hash that select an entry of the table. */
    indirection_table_mask: __le16,
    /** The queue of a packet without a hash. */
    unclassified_queue: __le16,
    /** The first entry of the table; the mask says how many there are, and what follows lies behind them. */
    indirection_table: array(__le16, 1),
    /** The number of queues that the driver sends on. */
    max_tx_vq: __le16,
    /** Bytes of the key. */
    hash_key_length: __u8,
    /** The key. */
    hash_key_data: array(__u8, { count: "hash_key_length" }),
  },
  { implicitPadding: true },
);

/** A {@link virtio_net_rss_config} follows. */
export const VIRTIO_NET_CTRL_MQ_RSS_CONFIG = constant(1);

/** What hashes are of, where packets are not spread by them. */
export const virtio_net_hash_config = struct(
  {
    /** What they are of. */
    hash_types: __le32.of(VIRTIO_NET_RSS_HASH_TYPE),
    /** In the place of a {@link virtio_net_rss_config}'s table. */
    reserved: array(__le16, 4),
    /** Bytes of the key. */
    hash_key_length: __u8,
    /** The key. */
    hash_key_data: array(__u8, { count: "hash_key_length" }),
  },
  { implicitPadding: true },
);

/** A {@link virtio_net_hash_config} follows. */
export const VIRTIO_NET_CTRL_MQ_HASH_CONFIG = constant(2);

/** The class of commands for what the driver takes. */
export const VIRTIO_NET_CTRL_GUEST_OFFLOADS = constant(5);

/** A set of features follows, in 64 bits. */
export const VIRTIO_NET_CTRL_GUEST_OFFLOADS_SET = constant(0);

/** The class of commands for notifications. */
export const VIRTIO_NET_CTRL_NOTF_COAL = constant(6);

/** When notifications of packets that were sent are made. */
export const virtio_net_ctrl_coal_tx = struct({
  /** After so many packets. */
  tx_max_packets: __le32,
  /** After so many microseconds. */
  tx_usecs: __le32,
});

/** A {@link virtio_net_ctrl_coal_tx} follows. */
export const VIRTIO_NET_CTRL_NOTF_COAL_TX_SET = constant(0);

/** When notifications of packets that were received are made. */
export const virtio_net_ctrl_coal_rx = struct({
  /** After so many packets. */
  rx_max_packets: __le32,
  /** After so many microseconds. */
  rx_usecs: __le32,
});

/** A {@link virtio_net_ctrl_coal_rx} follows. */
export const VIRTIO_NET_CTRL_NOTF_COAL_RX_SET = constant(1);
