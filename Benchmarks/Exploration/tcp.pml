/* The rules of Sources/TCP (RFC 9293, section 3.10) written by hand for Spin, as far as the bounds below can reach them: the yardstick of
 * the benchmark. Two endpoints, one OPEN, one CLOSE and at most one SEND of one octet a side, and a network that loses, copies and
 * reorders. The left side opens actively or passively, the right side actively, so that no situation is another one's mirror image.
 *
 * Every event is one transition between situations, the only states that Spin stores. Made for speed: one process; a segment is one
 * number; what is in flight is kept sorted; nothing dead is kept; temporaries are hidden; each arrival is compiled for its place.
 *
 * Bounds, to be given with -D: LOSSES, DUPLICATES, OCTETS (0 or 1), PREMATURE (timeouts), KEPT (1: segments arrive in the order of
 * sending), FLIGHT (the most segments in flight in one direction; more are an error). */

/* A position: four for each first number that a side chooses, and how far the position lies beyond that first number, at most 3: SYN, one
 * octet, FIN. 0 is undefined, and the fixed position 0 of a reset. So far apart that no window reaches from one to the next. */
#define ISS(s) (e[s].selected << 2)
#define SAME(p, q) ((p) >> 2 == (q) >> 2)

/* A segment: its kind, its numbers, and whether its window is smaller by the octet that waits for the user. 0 is none. */
#define SYN 1
#define SYN_ACK 2
#define ACK 3
#define TEXT 4
#define FIN 5
#define RST 6
#define RST_ACK 7
#define SEGMENT(kind, seq, ack, wnd) ((kind) | (seq) << 3 | (ack) << 8 | (wnd) << 13)
#define KIND(c) ((c) & 7)
#define SEQ(c) ((c) >> 3 & 31)
#define ACKNO(c) ((c) >> 8 & 31)
#define WND(c) ((c) >> 13)

#define CLOSED 0
#define LISTEN 1
#define SYN_SENT 2
#define SYN_RECEIVED 3
#define ESTABLISHED 4
#define FIN_WAIT_1 5
#define FIN_WAIT_2 6
#define CLOSE_WAIT 7
#define CLOSING 8
#define LAST_ACK 9
#define TIME_WAIT 10

#define UNOWED 1 /* ACK.OWED is defined and false */
#define OWED 2

typedef Endpoint {
  short first, second; /* the retransmission queue */
  short held;          /* the FIN that came before the octet */
  byte copies;         /* how often it is held */
  byte state;
  byte selected;       /* how many first numbers were chosen; ISS follows from it */
  byte una, nxt, fin, wl1, wl2, irs, rcv;
  byte retries;        /* plus 1 */
  byte owed;
  byte sends;          /* 0: none, 1: one waits, else the position after its octet */
  bit wnd;             /* the other side's window is smaller by the octet that waits there */
  bit user;            /* the octet waits for the user; RCV.WND is smaller by it */
  bit passive, asked, closes, deferred;
  bit rexmt, giveup, timewait; /* running timers */
  bit opened, closed, sent      /* the calls that were made */
};
typedef Network { short m[FLIGHT] };

Endpoint e[2];
Network n[2]; /* what each side has sent that has not arrived */
byte lost, copied, early;

hidden short c, w, x;
hidden byte i, g, p, a, d;

#define QUIET (n[0].m[0] == 0 && n[1].m[0] == 0)
#define PATIENT (QUIET && !e[0].rexmt && !e[1].rexmt)

inline put(s, segment) {
  w = segment;
  i = 0;
#if KEPT
  do :: n[s].m[i] != 0 -> i++; assert(i < FLIGHT) :: else -> break od;
  n[s].m[i] = w
#else
  do
  :: w == 0 -> break
  :: else ->
    assert(i < FLIGHT);
    x = n[s].m[i];
    if :: x == 0 || x > w -> n[s].m[i] = w; w = x :: else fi;
    i++
  od
#endif
}

inline take(s, place) {
  c = n[s].m[place];
  i = place;
  do
  :: i < FLIGHT - 1 && n[s].m[i] != 0 -> n[s].m[i] = n[s].m[i + 1]; i++
  :: else -> break
  od;
  n[s].m[i] = 0
}

inline keep(s, segment) {
  if
  :: e[s].first == 0 -> e[s].first = segment
  :: else -> assert(e[s].second == 0); e[s].second = segment
  fi
}

/* Removes what is acknowledged; every segment that is kept takes one number. */
inline acknowledge(s) {
  do
  :: e[s].first != 0 && SEQ(e[s].first) < e[s].una -> e[s].first = e[s].second; e[s].second = 0
  :: else -> break
  od
}

inline send_ack(s) {
  put(s, SEGMENT(ACK, e[s].nxt, e[s].rcv, e[s].user));
  e[s].owed = UNOWED
}

inline stop_all(s) {
  e[s].rexmt = 0; e[s].giveup = 0; e[s].timewait = 0
}

inline forget_peer(s) {
  e[s].first = 0; e[s].second = 0; e[s].held = 0; e[s].copies = 0;
  stop_all(s);
  e[s].una = 0; e[s].nxt = 0; e[s].wnd = 0; e[s].wl1 = 0; e[s].wl2 = 0; e[s].irs = 0; e[s].rcv = 0; e[s].owed = 0;
  e[s].state = LISTEN
}

inline delete_block(s) {
  forget_peer(s);
  e[s].fin = 0; e[s].retries = 0; e[s].sends = 0; e[s].user = 0; e[s].passive = 0; e[s].asked = 0; e[s].closes = 0;
  e[s].deferred = 0;
  e[s].state = CLOSED
}

inline select_iss(s) {
  e[s].selected++;
  assert(e[s].selected < 8);
  e[s].una = ISS(s); e[s].nxt = ISS(s) + 1; e[s].retries = 1
}

inline receive_fin(s) {
  e[s].rcv++;
  e[s].owed = OWED;
  if
  :: e[s].state == ESTABLISHED -> e[s].state = CLOSE_WAIT
  :: e[s].state == FIN_WAIT_1 -> e[s].state = CLOSING
  :: else -> stop_all(s); e[s].timewait = 1; e[s].state = TIME_WAIT
  fi
}

/* OUTPUT: every rule that can fire, in the order in which they do. */
inline output(s) {
  if
  :: e[s].state >= SYN_RECEIVED ->
    if
    :: e[s].deferred && (e[s].state == ESTABLISHED || e[s].state == CLOSE_WAIT) ->
      e[s].deferred = 0; e[s].closes = 1; e[s].asked = 1;
      if :: e[s].state == ESTABLISHED -> e[s].state = FIN_WAIT_1 :: else fi
    :: else
    fi;
    if
    :: e[s].held != 0 ->
      if
      :: e[s].state >= ESTABLISHED && e[s].state <= FIN_WAIT_2 && SEQ(e[s].held) == e[s].rcv -> receive_fin(s)
      :: else
      fi;
      if :: e[s].state >= CLOSE_WAIT -> e[s].held = 0; e[s].copies = 0 :: else fi
    :: else
    fi;
    if
    :: e[s].sends == 1 &&
      (e[s].state == ESTABLISHED || e[s].state == FIN_WAIT_1 || e[s].state == CLOSE_WAIT || e[s].state == CLOSING) ->
      c = SEGMENT(TEXT, e[s].nxt, e[s].rcv, e[s].user);
      put(s, c); keep(s, c);
      e[s].nxt++; e[s].sends = e[s].nxt; e[s].owed = UNOWED
    :: else
    fi;
    if
    :: e[s].asked && e[s].fin == 0 && e[s].sends != 1 &&
      (e[s].state == FIN_WAIT_1 || e[s].state == CLOSING || e[s].state == CLOSE_WAIT) ->
      c = SEGMENT(FIN, e[s].nxt, e[s].rcv, e[s].user);
      put(s, c); keep(s, c);
      e[s].fin = e[s].nxt; e[s].nxt++; e[s].owed = UNOWED;
      if :: e[s].state == CLOSE_WAIT -> e[s].state = LAST_ACK :: else fi
    :: else
    fi;
    if :: e[s].owed == OWED -> send_ack(s) :: else fi
  :: else
  fi;
  if
  :: e[s].state == FIN_WAIT_2 -> e[s].giveup = 1
  :: e[s].state >= SYN_SENT && e[s].state != FIN_WAIT_2 && e[s].state != TIME_WAIT ->
    if :: e[s].first != 0 -> e[s].rexmt = 1 :: else fi;
    e[s].giveup = (e[s].first != 0 || e[s].sends != 0)
  :: else
  fi
}

/* 3.10.7.4, fifth to eighth */
inline from_fifth(s) {
  d = 0; /* whether the segment was dropped */
  if
  :: e[s].state == SYN_RECEIVED ->
    if
    :: e[s].una < a && a <= e[s].nxt -> e[s].wnd = WND(c); e[s].wl1 = p; e[s].wl2 = a; e[s].state = ESTABLISHED
    :: else -> put(s, SEGMENT(RST, a, 0, 0)); d = 1
    fi
  :: else ->
    if
    :: a > e[s].nxt || a >> 2 < e[s].una >> 2 -> send_ack(s); d = 1
    :: else -> d = (e[s].state == TIME_WAIT)
    fi
  fi;
  if
  :: !d ->
    if
    :: e[s].una < a && a <= e[s].nxt ->
      e[s].una = a;
      acknowledge(s);
      if :: e[s].sends > 1 && e[s].sends <= a -> e[s].sends = 0 :: else fi;
      e[s].retries = 1; e[s].rexmt = 0; e[s].giveup = 0
    :: else
    fi;
    if
    :: e[s].una <= a && a <= e[s].nxt && (e[s].wl1 < p || (e[s].wl1 == p && e[s].wl2 <= a)) ->
      e[s].wnd = WND(c); e[s].wl1 = p; e[s].wl2 = a
    :: else
    fi;
    if
    :: e[s].state == FIN_WAIT_1 && e[s].fin != 0 && e[s].fin < e[s].una -> e[s].state = FIN_WAIT_2
    :: e[s].state == CLOSING ->
      if
      :: e[s].fin != 0 && e[s].fin < e[s].una -> e[s].closes = 0; stop_all(s); e[s].timewait = 1; e[s].state = TIME_WAIT
      :: else
      fi;
      d = 1 /* in either state nothing more comes of it */
    :: e[s].state == LAST_ACK ->
      if :: e[s].fin != 0 && e[s].fin < e[s].una -> delete_block(s) :: else fi;
      d = 1
    :: else
    fi;
    if :: e[s].state == FIN_WAIT_2 && e[s].first == 0 -> e[s].closes = 0 :: else fi;
    if
    :: !d && e[s].state >= ESTABLISHED && e[s].state <= FIN_WAIT_2 ->
      if
      :: (g == TEXT || g == FIN) && p > e[s].rcv ->
        assert(g == FIN && (e[s].held == 0 || e[s].held == c));
        e[s].held = c; e[s].copies++; e[s].owed = OWED
      :: g == TEXT && p == e[s].rcv -> e[s].rcv++; e[s].user = 1; e[s].owed = OWED
      :: g == FIN && p == e[s].rcv -> receive_fin(s)
      :: else
      fi
    :: else
    fi
  :: else
  fi
}

/* 3.10.7.4: no segment takes more than one number, so that none has to be trimmed but the SYN of a simultaneous open. */
inline otherwise(s) {
  if
  :: g == SYN_ACK && e[s].state == SYN_RECEIVED && !e[s].passive && p == e[s].irs && e[s].una < a && a <= e[s].nxt ->
    g = ACK; p = e[s].rcv;
    from_fifth(s)
  :: g == FIN && e[s].state == TIME_WAIT && p + 1 == e[s].rcv ->
    put(s, SEGMENT(ACK, e[s].nxt, e[s].rcv, e[s].user))
  :: else ->
    if
    :: !SAME(p, e[s].rcv) || p < e[s].rcv -> if :: g < RST -> send_ack(s) :: else fi
    :: else ->
      if
      :: g >= RST ->
        if
        :: p != e[s].rcv -> send_ack(s)
        :: else -> if :: e[s].state == SYN_RECEIVED && e[s].passive -> forget_peer(s) :: else -> delete_block(s) fi
        fi
      :: g == SYN || g == SYN_ACK ->
        if :: e[s].state == SYN_RECEIVED && e[s].passive -> forget_peer(s) :: else -> send_ack(s) fi
      :: else -> from_fifth(s)
      fi
    fi
  fi
}

inline in_syn_sent(s) {
  if
  :: g != SYN && g != RST && (a <= ISS(s) || a > e[s].nxt) ->
    if :: g != RST_ACK -> put(s, SEGMENT(RST, a, 0, 0)) :: else fi
  :: else ->
    if
    :: g == RST_ACK -> delete_block(s)
    :: g == SYN_ACK ->
      e[s].rcv = p + 1; e[s].irs = p; e[s].una = a;
      acknowledge(s);
      e[s].wnd = WND(c); e[s].wl1 = p; e[s].wl2 = a; e[s].retries = 1; e[s].rexmt = 0; e[s].giveup = 0; e[s].owed = OWED;
      e[s].state = ESTABLISHED
    :: g == SYN ->
      e[s].rcv = p + 1; e[s].irs = p; e[s].wnd = WND(c); e[s].wl1 = p; e[s].wl2 = ISS(s);
      e[s].first = SEGMENT(SYN_ACK, ISS(s), e[s].rcv, e[s].user); e[s].second = 0;
      put(s, e[s].first);
      e[s].state = SYN_RECEIVED
    :: else
    fi
  fi
}

inline in_listen(s) {
  if
  :: g == SYN ->
    select_iss(s);
    e[s].rcv = p + 1; e[s].irs = p; e[s].wnd = WND(c); e[s].wl1 = p; e[s].wl2 = ISS(s);
    e[s].first = SEGMENT(SYN_ACK, ISS(s), e[s].rcv, e[s].user);
    put(s, e[s].first);
    e[s].state = SYN_RECEIVED
  :: g >= RST
  :: else -> put(s, SEGMENT(RST, a, 0, 0))
  fi
}

inline in_closed(s) {
  if
  :: g == SYN -> put(s, SEGMENT(RST_ACK, 0, p + 1, 0))
  :: g >= RST
  :: else -> put(s, SEGMENT(RST, a, 0, 0))
  fi
}

/* The segment c arrives. */
inline arrive(s) {
  g = KIND(c); p = SEQ(c); a = ACKNO(c);
  if
  :: e[s].state >= SYN_RECEIVED -> otherwise(s); output(s)
  :: e[s].state == SYN_SENT -> in_syn_sent(s); output(s)
  :: e[s].state == LISTEN -> in_listen(s); output(s)
  :: else -> in_closed(s)
  fi
}

inline open_actively(s) {
  e[s].opened = 1;
  select_iss(s);
  e[s].first = SEGMENT(SYN, ISS(s), 0, 0);
  put(s, e[s].first);
  e[s].state = SYN_SENT;
  output(s)
}

inline close(s) {
  e[s].closed = 1;
  if
  :: e[s].state <= SYN_SENT -> delete_block(s)
  :: e[s].state == SYN_RECEIVED && e[s].sends != 0 -> e[s].deferred = 1
  :: else ->
    e[s].closes = 1; e[s].asked = 1;
    if :: e[s].state <= ESTABLISHED -> e[s].state = FIN_WAIT_1 :: else fi
  fi;
  output(s)
}

/* A CLOSE or SEND that is refused changes nothing, and is no event. */
#define MAY_CLOSE(s) (!e[s].closed && e[s].state != CLOSED)
#define MAY_SEND(s) (!e[s].sent && e[s].state >= SYN_SENT && !e[s].deferred && !e[s].asked \
  && (e[s].state <= ESTABLISHED || e[s].state == CLOSE_WAIT))

inline retransmit(s) {
  if
  :: e[s].retries - 1 >= (e[s].state <= SYN_RECEIVED -> 7 : 6) -> delete_block(s)
  :: else ->
    assert(e[s].first != 0);
    if
    :: e[s].state == SYN_SENT -> put(s, e[s].first)
    :: else -> put(s, SEGMENT(KIND(e[s].first), SEQ(e[s].first), e[s].rcv, e[s].user))
    fi;
    e[s].retries++;
    output(s)
  fi
}

/* Of equal segments in flight it makes no difference which one it is. */
#define FIRST(s, place) (n[s].m[place] != 0)
#define OTHER(s, place) (n[s].m[place] != 0 && n[s].m[place] != n[s].m[place - 1])

#if LOSSES
#define LOSE(s, place, present) :: d_step { lost < LOSSES && present -> take(s, place); lost++; c = 0; w = 0 }
#else
#define LOSE(s, place, present)
#endif
#if DUPLICATES
#define COPY(s, place, present, o) :: d_step { copied < DUPLICATES && present -> c = n[s].m[place]; copied++; arrive(o) }
#else
#define COPY(s, place, present, o)
#endif
#define TRAVEL(s, place, present, o) \
  :: d_step { present -> take(s, place); arrive(o) } \
  LOSE(s, place, present) \
  COPY(s, place, present, o)

#if KEPT
#define PLACES(s, o) TRAVEL(s, 0, FIRST(s, 0), o)
#else
#define PLACES4(s, o) TRAVEL(s, 0, FIRST(s, 0), o) TRAVEL(s, 1, OTHER(s, 1), o) TRAVEL(s, 2, OTHER(s, 2), o) TRAVEL(s, 3, OTHER(s, 3), o)
#if FLIGHT == 4
#define PLACES(s, o) PLACES4(s, o)
#else
#define PLACES5(s, o) PLACES4(s, o) TRAVEL(s, 4, OTHER(s, 4), o)
#if FLIGHT == 5
#define PLACES(s, o) PLACES5(s, o)
#else
#define PLACES6(s, o) PLACES5(s, o) TRAVEL(s, 5, OTHER(s, 5), o)
#if FLIGHT == 6
#define PLACES(s, o) PLACES6(s, o)
#else
#define PLACES7(s, o) PLACES6(s, o) TRAVEL(s, 6, OTHER(s, 6), o)
#if FLIGHT == 7
#define PLACES(s, o) PLACES7(s, o)
#else
#define PLACES(s, o) PLACES7(s, o) TRAVEL(s, 7, OTHER(s, 7), o)
#endif
#endif
#endif
#endif
#endif

active proctype tcp() {
end:
  do
  :: d_step { !e[0].opened -> open_actively(0) }
  :: d_step { !e[0].opened -> e[0].opened = 1; e[0].passive = 1; e[0].state = LISTEN }
  :: d_step { !e[1].opened -> open_actively(1) }
  :: d_step { MAY_CLOSE(0) -> close(0) }
  :: d_step { MAY_CLOSE(1) -> close(1) }
#if OCTETS
  :: d_step { MAY_SEND(0) -> e[0].sent = 1; e[0].sends = 1; output(0) }
  :: d_step { MAY_SEND(1) -> e[1].sent = 1; e[1].sends = 1; output(1) }
#endif
  :: d_step { e[0].rexmt && QUIET -> retransmit(0) }
  :: d_step { e[1].rexmt && QUIET -> retransmit(1) }
#if PREMATURE
  :: d_step { e[0].rexmt && early < PREMATURE && !QUIET -> early++; retransmit(0) }
  :: d_step { e[1].rexmt && early < PREMATURE && !QUIET -> early++; retransmit(1) }
#endif
  /* TIME-WAIT and the user timeout run longest: they expire when nothing is in flight and nothing waits to be sent again. */
  :: d_step { e[0].timewait && PATIENT -> delete_block(0) }
  :: d_step { e[1].timewait && PATIENT -> delete_block(1) }
  :: d_step { e[0].giveup && PATIENT -> delete_block(0) }
  :: d_step { e[1].giveup && PATIENT -> delete_block(1) }
  PLACES(0, 1)
  PLACES(1, 0)
  od
}
