-- A record whose `deleted` is 2 is erased: neither in lists nor in the trash. Those with own operations on their way:
CREATE INDEX record_erased ON record(rid) WHERE deleted = 2 AND waiting > 0;
