package org.jianfu.kernel;

import jakarta.persistence.Converter;

/** The converters of the ids every module knows. */
final class TypedIds {

    private TypedIds() {}

    @Converter(autoApply = true)
    static class AccountIds extends TypedIdConverter<AccountId> {

        AccountIds() {
            super(AccountId::new);
        }
    }

    @Converter(autoApply = true)
    static class UnitIds extends TypedIdConverter<UnitId> {

        UnitIds() {
            super(UnitId::new);
        }
    }

    @Converter(autoApply = true)
    static class ReportIds extends TypedIdConverter<ReportId> {

        ReportIds() {
            super(ReportId::new);
        }
    }

    @Converter(autoApply = true)
    static class LeadIds extends TypedIdConverter<LeadId> {

        LeadIds() {
            super(LeadId::new);
        }
    }

    @Converter(autoApply = true)
    static class DeskIds extends TypedIdConverter<DeskId> {

        DeskIds() {
            super(DeskId::new);
        }
    }
}
