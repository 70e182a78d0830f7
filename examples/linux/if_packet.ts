import {
  alias,
  anonymous,
  array,
  c,
  codes,
  constant,
  header,
  int,
  struct,
  uint16_t,
  uint64_t,
  union,
  unsigned_char,
  unsigned_int,
  unsigned_long,
  unsigned_short,
  verbatim,
  when,
} from "abispec";

/** Sockets that send and receive whole packets of a network device, one by one or in memory that is shared with the kernel. */
export default header({
  name: "if_packet",
  title: "Packet sockets",
  guard: "__LINUX_IF_PACKET_H",
  licence: "GPL-2.0 WITH Linux-syscall-note",
  byteOrder: "little",
  includes: ["<asm/byteorder.h>", "<linux/types.h>"],
});

/** 16 bits, most significant byte first. */
export const __be16 = alias(uint16_t.be, { header: "<linux/types.h>" });

/** Unsigned, 64 bits, at a multiple of 8 bytes on every ABI. */
export const __aligned_u64 = alias(uint64_t, {
  header: "<linux/types.h>",
  aligned: 8,
  macro: true,
});

/** Unsigned, 32 bits. */
export const __u32 = alias(unsigned_int, { header: "<linux/types.h>" });

/** Unsigned, 16 bits. */
export const __u16 = alias(unsigned_short, { header: "<linux/types.h>" });

/** Unsigned, 8 bits. */
export const __u8 = alias(unsigned_char, { header: "<linux/types.h>" });

/** The address of an old packet socket. */
export const sockaddr_pkt = struct({
  /** The family of addresses. */
  spkt_family: unsigned_short,
  /** The name of the device. */
  spkt_device: array(unsigned_char, 14),
  /** The protocol, as Ethernet has it. */
  spkt_protocol: __be16,
});

/** The address of a packet socket. */
export const sockaddr_ll = struct({
  /** The family of addresses. */
  sll_family: unsigned_short,
  /** The protocol, as Ethernet has it. */
  sll_protocol: __be16,
  /** The number of the device. */
  sll_ifindex: int,
  /** The kind of the device. */
  sll_hatype: unsigned_short,
  /** Whom a packet is for: {@link PACKET_HOST} and the like. */
  sll_pkttype: unsigned_char,
  /** Bytes of the address. */
  sll_halen: unsigned_char,
  /** The address. */
  sll_addr: array(unsigned_char, 8),
});

/** For this machine. */
export const PACKET_HOST = constant(0);

/** For all machines. */
export const PACKET_BROADCAST = constant(1);

/** For several machines. */
export const PACKET_MULTICAST = constant(2);

/** For another machine. */
export const PACKET_OTHERHOST = constant(3);

/** From this machine. */
export const PACKET_OUTGOING = constant(4);

/** From this machine, looped back. */
export const PACKET_LOOPBACK = constant(5);

/** For a program. */
export const PACKET_USER = constant(6);

/** For the kernel. */
export const PACKET_KERNEL = constant(7);

/** Passed on without the kernel's stack; no longer used. */
export const PACKET_FASTROUTE = constant(6);

/** Takes more packets: a {@link packet_mreq}. */
export const PACKET_ADD_MEMBERSHIP = constant(1);

/** No longer takes them. */
export const PACKET_DROP_MEMBERSHIP = constant(2);

/** Takes packets of this machine, too. */
export const PACKET_RECV_OUTPUT = constant(3);

/** Makes a ring to receive: a {@link tpacket_req_u}. */
export const PACKET_RX_RING = constant(5);

/** Gives counters: a {@link tpacket_stats_u}. */
export const PACKET_STATISTICS = constant(6);

/** Copies packets that are larger. */
export const PACKET_COPY_THRESH = constant(7);

/** Gives a {@link tpacket_auxdata} with each packet. */
export const PACKET_AUXDATA = constant(8);

/** Gives the device that a packet came from first. */
export const PACKET_ORIGDEV = constant(9);

/** Selects one of {@link tpacket_versions}. */
export const PACKET_VERSION = constant(10);

/** Gives the bytes of the header of a version. */
export const PACKET_HDRLEN = constant(11);

/** Leaves room before packets. */
export const PACKET_RESERVE = constant(12);

/** Makes a ring to send. */
export const PACKET_TX_RING = constant(13);

/** Skips wrong packets of that ring. */
export const PACKET_LOSS = constant(14);

/** Puts the header of virtio before packets. */
export const PACKET_VNET_HDR = constant(15);

/** Gives the time when a packet was sent. */
export const PACKET_TX_TIMESTAMP = constant(16);

/** Selects the clock of times. */
export const PACKET_TIMESTAMP = constant(17);

/** Spreads packets over sockets: a {@link fanout_args}. */
export const PACKET_FANOUT = constant(18);

/** Packets to send say where they start. */
export const PACKET_TX_HAS_OFF = constant(19);

/** Sends without the queues of the device. */
export const PACKET_QDISC_BYPASS = constant(20);

/** Gives a {@link tpacket_rollover_stats}. */
export const PACKET_ROLLOVER_STATS = constant(21);

/** Gives the program that spreads packets. */
export const PACKET_FANOUT_DATA = constant(22);

/** Takes no packets of this machine. */
export const PACKET_IGNORE_OUTGOING = constant(23);

/** By a hash of the flow. */
export const PACKET_FANOUT_HASH = constant(0);

/** In turn. */
export const PACKET_FANOUT_LB = constant(1);

/** By the processor. */
export const PACKET_FANOUT_CPU = constant(2);

/** To the next socket when one is full. */
export const PACKET_FANOUT_ROLLOVER = constant(3);

/** At random. */
export const PACKET_FANOUT_RND = constant(4);

/** By the queue of the device. */
export const PACKET_FANOUT_QM = constant(5);

/** By a classic program of BPF. */
export const PACKET_FANOUT_CBPF = constant(6);

/** By a program of BPF. */
export const PACKET_FANOUT_EBPF = constant(7);

/** To the next socket when one is full, in any case. */
export const PACKET_FANOUT_FLAG_ROLLOVER = constant(0x1000);

/** With a number that nobody else has. */
export const PACKET_FANOUT_FLAG_UNIQUEID = constant(0x2000);

/** After fragments have been put together. */
export const PACKET_FANOUT_FLAG_DEFRAG = constant(0x8000);

/** Counters. */
export const tpacket_stats = struct({
  /** Packets that came. */
  tp_packets: unsigned_int,
  /** Packets that were dropped. */
  tp_drops: unsigned_int,
});

/** Counters of version 3. */
export const tpacket_stats_v3 = struct({
  /** Packets that came. */
  tp_packets: unsigned_int,
  /** Packets that were dropped. */
  tp_drops: unsigned_int,
  /** How often the queue stood still. */
  tp_freeze_q_cnt: unsigned_int,
});

/** Counters of full sockets. */
export const tpacket_rollover_stats = struct({
  /** Packets for the next socket. */
  tp_all: __aligned_u64,
  /** Those of flows with many packets. */
  tp_huge: __aligned_u64,
  /** Those that found no socket. */
  tp_failed: __aligned_u64,
});

/** Counters of any version. */
export const tpacket_stats_u = union({
  /** Those of versions 1 and 2. */
  stats1: tpacket_stats,
  /** Those of version 3. */
  stats3: tpacket_stats_v3,
});

/** What is known of a packet. */
export const tpacket_auxdata = struct({
  /** The state of the packet: {@link TP_STATUS_USER} and the like. */
  tp_status: __u32,
  /** Bytes of the packet. */
  tp_len: __u32,
  /** Bytes of it that are here. */
  tp_snaplen: __u32,
  /** Where it starts. */
  tp_mac: __u16,
  /** Where it starts behind the header of the link. */
  tp_net: __u16,
  /** The tag of its virtual network. */
  tp_vlan_tci: __u16,
  /** The kind of that tag. */
  tp_vlan_tpid: __u16,
});

/** The kernel has the slot. */
export const TP_STATUS_KERNEL = constant(0);

/** The program has it. */
export const TP_STATUS_USER = constant(c`(1 << 0)`);

/** The packet is larger than the slot, and can be read. */
export const TP_STATUS_COPY = constant(c`(1 << 1)`);

/** Packets have been lost. */
export const TP_STATUS_LOSING = constant(c`(1 << 2)`);

/** Its checksum is not complete. */
export const TP_STATUS_CSUMNOTREADY = constant(c`(1 << 3)`);

/** The tag counts. */
export const TP_STATUS_VLAN_VALID = constant(c`(1 << 4)`);

/** The block was closed by time. */
export const TP_STATUS_BLK_TMO = constant(c`(1 << 5)`);

/** The kind of the tag counts. */
export const TP_STATUS_VLAN_TPID_VALID = constant(c`(1 << 6)`);

/** Its checksum is right. */
export const TP_STATUS_CSUM_VALID = constant(c`(1 << 7)`);

/** A slot to send is free. */
export const TP_STATUS_AVAILABLE = constant(0);

/** It is to be sent. */
export const TP_STATUS_SEND_REQUEST = constant(c`(1 << 0)`);

/** It is being sent. */
export const TP_STATUS_SENDING = constant(c`(1 << 1)`);

/** It is wrong. */
export const TP_STATUS_WRONG_FORMAT = constant(c`(1 << 2)`);

/** The time is that of the kernel. */
export const TP_STATUS_TS_SOFTWARE = constant(c`(1 << 29)`);

/** The time is that of the device as the system's; no longer used. */
export const TP_STATUS_TS_SYS_HARDWARE = constant(c`(1 << 30)`);

/** The time is that of the device. */
export const TP_STATUS_TS_RAW_HARDWARE = constant(c`(1U << 31)`);

/** Fills in the hash of packets. */
export const TP_FT_REQ_FILL_RXHASH = constant(0x1);

/** The header of a packet of version 1. */
export const tpacket_hdr = struct(
  {
    /** The state of the packet: {@link TP_STATUS_USER} and the like. */
    tp_status: unsigned_long,
    /** Bytes of the packet. */
    tp_len: unsigned_int,
    /** Bytes of it that are here. */
    tp_snaplen: unsigned_int,
    /** Where it starts. */
    tp_mac: unsigned_short,
    /** Where it starts behind the header of the link. */
    tp_net: unsigned_short,
    /** Seconds of its time. */
    tp_sec: unsigned_int,
    /** Microseconds of its time. */
    tp_usec: unsigned_int,
  },
  { implicitPadding: true },
);

/** Slots start at multiples of this, in bytes. */
export const TPACKET_ALIGNMENT = constant(16);

/** A number of bytes, rounded up to {@link TPACKET_ALIGNMENT}, and those of the header of version 1. */
export const TPACKET_ALIGN =
  verbatim(c`#define TPACKET_ALIGN(x)	(((x)+TPACKET_ALIGNMENT-1)&~(TPACKET_ALIGNMENT-1))
#define TPACKET_HDRLEN		(TPACKET_ALIGN(sizeof(struct tpacket_hdr)) + sizeof(struct sockaddr_ll))`);

/** The header of a packet of version 2. */
export const tpacket2_hdr = struct({
  /** The state of the packet: {@link TP_STATUS_USER} and the like. */
  tp_status: __u32,
  /** Bytes of the packet. */
  tp_len: __u32,
  /** Bytes of it that are here. */
  tp_snaplen: __u32,
  /** Where it starts. */
  tp_mac: __u16,
  /** Where it starts behind the header of the link. */
  tp_net: __u16,
  /** Seconds of its time. */
  tp_sec: __u32,
  /** Nanoseconds of its time. */
  tp_nsec: __u32,
  /** The tag of its virtual network. */
  tp_vlan_tci: __u16,
  /** The kind of that tag. */
  tp_vlan_tpid: __u16,
  /** Nothing. */
  tp_padding: array(__u8, 4),
});

/** More of the header of version 3. */
export const tpacket_hdr_variant1 = struct({
  /** The hash of the packet. */
  tp_rxhash: __u32,
  /** The tag of its virtual network. */
  tp_vlan_tci: __u32,
  /** The kind of that tag. */
  tp_vlan_tpid: __u16,
  /** Nothing. */
  tp_padding: __u16,
});

/** The header of a packet of version 3. */
export const tpacket3_hdr = struct({
  /** Bytes to the next packet; 0 in the last one. */
  tp_next_offset: __u32,
  /** Seconds of its time. */
  tp_sec: __u32,
  /** Nanoseconds of its time. */
  tp_nsec: __u32,
  /** Bytes of it that are here. */
  tp_snaplen: __u32,
  /** Bytes of the packet. */
  tp_len: __u32,
  /** The state of the packet: {@link TP_STATUS_USER} and the like. */
  tp_status: __u32,
  /** Where it starts. */
  tp_mac: __u16,
  /** Where it starts behind the header of the link. */
  tp_net: __u16,
  /** What depends on the request. */
  hv1_union: anonymous(
    union({
      /** The only form so far. */
      hv1: tpacket_hdr_variant1,
    }),
  ),
  /** Nothing. */
  tp_padding: array(__u8, 8),
});

/** A time. */
export const tpacket_bd_ts = struct({
  /** Seconds. */
  ts_sec: unsigned_int,
  /** Parts of a second. */
  ts_usec_or_ts_nsec: anonymous(
    union({
      /** As microseconds. */
      ts_usec: unsigned_int,
      /** As nanoseconds. */
      ts_nsec: unsigned_int,
    }),
  ),
});

/** The header of a block. */
export const tpacket_hdr_v1 = struct({
  /** The state of the block. */
  block_status: __u32,
  /** How many packets it has. */
  num_pkts: __u32,
  /** Where the first one is. */
  offset_to_first_pkt: __u32,
  /** Bytes in use. */
  blk_len: __u32,
  /** The number of the block. */
  seq_num: __aligned_u64,
  /** The time of the first packet. */
  ts_first_pkt: tpacket_bd_ts,
  /** The time of the last packet. */
  ts_last_pkt: tpacket_bd_ts,
});

/** The header of a block, of any kind. */
export const tpacket_bd_header_u = union({
  /** The only kind so far. */
  bh1: tpacket_hdr_v1,
});

/** A block of version 3. */
export const tpacket_block_desc = struct({
  /** Its version. */
  version: __u32,
  /** Where the memory of the program is in it. */
  offset_to_priv: __u32,
  /** Its header. */
  hdr: tpacket_bd_header_u,
});

/** Bytes of the header of version 2 with an address. */
export const TPACKET2_HDRLEN =
  verbatim(c`#define TPACKET2_HDRLEN		(TPACKET_ALIGN(sizeof(struct tpacket2_hdr)) + sizeof(struct sockaddr_ll))
#define TPACKET3_HDRLEN		(TPACKET_ALIGN(sizeof(struct tpacket3_hdr)) + sizeof(struct sockaddr_ll))`);

/** The versions of rings. */
export const tpacket_versions = codes(
  {
    /** The first one. */
    V1: 0,
    /** With times in nanoseconds, and the same on every ABI. */
    V2: 1,
    /** With blocks of packets. */
    V3: 2,
  },
  { as: "enum", prefix: "TPACKET_" },
);

/** A request for a ring. */
export const tpacket_req = struct({
  /** Bytes of a block. */
  tp_block_size: unsigned_int,
  /** How many blocks there are. */
  tp_block_nr: unsigned_int,
  /** Bytes of a slot. */
  tp_frame_size: unsigned_int,
  /** How many slots there are. */
  tp_frame_nr: unsigned_int,
});

/** A request for a ring of version 3. */
export const tpacket_req3 = struct({
  /** Bytes of a block. */
  tp_block_size: unsigned_int,
  /** How many blocks there are. */
  tp_block_nr: unsigned_int,
  /** Bytes of a slot. */
  tp_frame_size: unsigned_int,
  /** How many slots there are. */
  tp_frame_nr: unsigned_int,
  /** After how many milliseconds a block is closed. */
  tp_retire_blk_tov: unsigned_int,
  /** Bytes of the program's memory in a block. */
  tp_sizeof_priv: unsigned_int,
  /** {@link TP_FT_REQ_FILL_RXHASH}, or 0. */
  tp_feature_req_word: unsigned_int,
});

/** A request for a ring of any version. */
export const tpacket_req_u = union({
  /** Of versions 1 and 2. */
  req: tpacket_req,
  /** Of version 3. */
  req3: tpacket_req3,
});

/** Which packets are taken, too. */
export const packet_mreq = struct({
  /** The number of the device. */
  mr_ifindex: int,
  /** One of {@link PACKET_MR}. */
  mr_type: unsigned_short,
  /** Bytes of the address. */
  mr_alen: unsigned_short,
  /** The address. */
  mr_address: array(unsigned_char, 8),
});

/** How packets are spread. */
export const fanout_args = struct({
  conditional: when(
    "defined(__LITTLE_ENDIAN_BITFIELD)",
    {
      /** The number of the group. */
      id: __u16,
      /** The way, and its flags. */
      type_flags: __u16,
    },
    when("!defined(__LITTLE_ENDIAN_BITFIELD)", {
      /** The way, and its flags. */
      type_flags: __u16,
      /** The number of the group. */
      id: __u16,
    }),
  ),
  /** How many sockets there are, at most. */
  max_num_members: __u32,
});

/** Packets that are taken, too. */
export const PACKET_MR = codes({
  /** Those for an address of several machines. */
  MULTICAST: 0,
  /** All of them. */
  PROMISC: 1,
  /** Those for several machines. */
  ALLMULTI: 2,
  /** Those for an address of one machine. */
  UNICAST: 3,
});
