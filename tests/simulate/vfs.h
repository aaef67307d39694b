// tests/simulate/vfs.h: SQLite's files are those of simulated disks, and its time and chance are ours.
#pragma once

#include <cstdint>

namespace fairbook::simulate {

/// Makes the simulated files SQLite's default; once a process. Files on no simulated disk cannot be opened.
void useSimulatedFiles();

/// What SQLite draws (the salts of a log) begins anew: two runs of one world see the same bytes.
void restartRandomness();

} // namespace fairbook::simulate
