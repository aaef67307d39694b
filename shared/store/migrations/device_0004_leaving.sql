-- Records that are not in this device's scope any more, but on which own operations still stand.
CREATE TABLE leaving(rid INTEGER PRIMARY KEY);
