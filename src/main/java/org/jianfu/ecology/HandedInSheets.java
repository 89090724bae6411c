package org.jianfu.ecology;

import java.util.List;
import java.util.Optional;
import org.jianfu.kernel.UnitId;
import org.springframework.data.repository.Repository;

interface HandedInSheets extends Repository<HandedInSheet, Long> {

    HandedInSheet saveAndFlush(HandedInSheet sheet);

    Optional<HandedInSheet> findByUnitAndYearAndQuarter(UnitId unit, int year, int quarter);

    List<HandedInSheet> findByUnitAndYear(UnitId unit, int year);
}
