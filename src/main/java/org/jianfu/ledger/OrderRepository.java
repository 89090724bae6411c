package org.jianfu.ledger;

interface OrderRepository extends LetterRepository<RectificationOrder> {}
