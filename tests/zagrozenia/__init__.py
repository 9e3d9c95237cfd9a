"""Threats and the tests that prove each: number | tests | what is not covered, or why there is nothing to attack yet.

A name stands as file::test; files are searched under tests/. test_mapa.py checks that each exists and no row is left.

01 | test_idor::test_row_01_and_28_a_stranger_gets_the_404_of_what_does_not_exist,
     test_idor::test_row_01_those_who_may_do_reach_it,
     test_idor::test_row_01_every_address_with_an_object_is_in_the_matrix
02 | test_pisma::test_row_02_a_head_of_another_unit_leaves_no_trace,
     test_pisma_obieg::test_matrix_of_transitions_and_people
03 | test_pisma::test_row_03_the_author_posts_without_a_button,
     test_pismo_wyslane::test_row_03_acts_that_are_not_in_the_table_do_not_exist,
     test_konta::test_a_refused_act_is_written_down_with_its_reason
04 | test_pisma::test_row_04_the_deputy_acts_within_the_absence_to_the_minute,
     test_pisma::test_row_04_over_http_on_the_wrong_day_there_is_no_such_letter,
     test_par_03_zastepstwo::test_zastepca_signs_for_dyrektor_only_while_absent
05 | test_pisma::test_row_05_an_absence_entered_or_recalled_later_changes_no_recorded_act,
     test_pisma::test_row_04_and_05_nobody_makes_or_ends_the_absence_of_the_director_for_himself
06 | test_pisma::test_row_06_the_deputy_never_approves_his_own_letter,
     test_pisma_obieg::test_deputy_standing_in_never_signs_his_own_letter
07 | test_par_03_zastepstwo::test_pelnomocnictwo_does_not_pass_to_zastepca,
     test_par_09_podpisywanie::test_declaration_of_will_needs_a_power_of_attorney
08 | test_pisma::test_row_08_a_reserved_matter_is_never_signed_here,
     test_pisma_obieg::test_reserved_matter_leaves_the_bureau_unsigned
09 | test_pisma::test_row_09_the_paraph_is_not_skipped,
     test_pisma_obieg::test_submitting_goes_to_the_head_only_where_there_is_one
10 | test_pisma::test_row_10_an_attachment_added_after_the_paraph_voids_it,
     test_pisma_obieg::test_edit_after_the_paraph_voids_it_and_tells_who_gave_it
11 | test_pisma::test_row_11_the_signer_signs_what_he_saw_or_nothing,
     test_pisma_wersje::test_hash_depends_on_every_field
12 | test_pisma_podpis::test_of_two_acts_at_once_exactly_one_happens
13 | test_pisma::test_row_13_a_replayed_signature_is_one_signature,
     test_pisma::test_row_13_without_the_password_nothing_is_signed,
     test_pisma::test_row_13_a_pile_with_a_letter_of_others_signs_only_ones_own
14 | test_pisma::test_row_14_and_52_the_signed_pdf_stays_byte_for_byte,
     test_pisma_podpis::test_signed_pdf_is_stored_in_the_act_and_never_changes
15 | test_pismo_wyslane::test_row_15_after_the_dispatch_nothing_changes_the_letter
16 | test_rejestry::test_row_16_and_17_the_database_refuses_a_gap_and_a_duplicate_whoever_inserts,
     test_przesylki_rownolegle::test_sixteen_register_at_once_with_double_clicks,
     test_sprawy_znak::test_parallel_openings_leave_no_gap_and_no_double
17 | test_rejestry::test_row_17_an_invalid_form_a_refused_file_and_a_refused_person_take_no_number,
     test_przesylki::test_a_failure_after_the_number_gives_the_number_back
18 | test_rejestry::test_row_18_and_20_the_same_key_gives_the_same_answer_however_often,
     test_rejestry::test_row_18_a_replay_with_another_text_changes_nothing,
     test_rejestry::test_row_18_a_forged_key_is_a_mistake_of_the_form
19 | test_rejestry::test_row_19_a_key_of_somebody_else_discloses_nothing,
     test_przesylki_ekrany::test_a_key_of_somebody_else_discloses_nothing_and_keeps_the_text
20 | test_rejestry::test_row_18_and_20_the_same_key_gives_the_same_answer_however_often
21 | test_rejestry::test_row_21_and_22_no_row_disappears_and_no_number_changes_by_sql,
     test_rejestry::test_row_21_no_address_deletes,
     test_historia::test_row_21_and_29_every_tracked_table_refuses_delete_and_truncate,
     test_privileges::test_application_cannot_erase_or_alter
22 | test_rejestry::test_row_21_and_22_no_row_disappears_and_no_number_changes_by_sql,
     test_rejestry::test_row_22_and_63_a_correction_cannot_carry_number_year_key_or_moment
23 | test_rejestry::test_row_23_the_moment_of_an_entry_is_the_servers,
     test_rejestry::test_row_23_receipt_is_not_in_the_future_nor_old_without_a_reason,
     test_rejestry::test_row_23_receipt_of_a_case_is_not_moved_through_the_register
24 | test_rejestry::test_row_24_half_past_midnight_on_new_years_day_is_number_one_of_the_new_year
25 | test_rejestry::test_row_25_one_number_in_another_class_is_another_mark,
     test_sprawy_znak::test_each_unit_and_class_counts_by_itself
26 | test_skarga_na_pracownika::test_row_26_and_27_no_page_list_counter_or_title_names_it,
     test_skarga_na_pracownika::test_row_26_the_letter_itself_is_gone_from_whoever_had_it_on_his_desk,
     test_skarga_na_pracownika::test_row_26_being_told_of_a_letter_does_not_survive_a_complaint_about_a_colleague,
     test_sprawy_widocznosc::test_neither_accused_nor_subordinate_nor_colleague_leads
27 | test_skarga_na_pracownika::test_row_27_counters_of_the_register_do_not_count_it,
     test_skarga_na_pracownika::test_row_27_exports_of_the_accused_leave_it_out,
     test_skarga_na_pracownika::test_row_27_the_form_of_registration_suggests_no_complaint_about_who_registers,
     test_skarga_na_pracownika::test_row_27_opening_the_case_tells_nobody_excluded,
     test_akta::test_title_of_the_page_names_nobody
28 | test_idor::test_row_01_and_28_a_stranger_gets_the_404_of_what_does_not_exist
29 | test_historia::test_row_29_every_history_and_journal_refuses_update_delete_and_truncate,
     test_historia::test_row_29_the_journal_of_reads_cannot_be_emptied,
     test_history::test_database_refuses_to_alter_history, test_privileges::test_application_cannot_erase_or_alter
30 | test_historia_zapis::test_row_30_and_32_a_row_changed_by_raw_sql_is_found,
     test_history::test_what_the_owner_forces_is_found
31 | test_history::test_tail_cut_together_with_its_history_is_found_by_the_anchor_only
32 | test_historia::test_row_32_no_manager_writes_behind_the_back_of_history,
     test_historia_zapis::test_row_30_and_32_a_row_changed_by_raw_sql_is_found
33 | test_historia::test_row_33_the_name_in_history_is_passed_never_taken_from_the_thread,
     test_historia::test_row_33_every_act_over_http_has_its_person_capacity_and_basis
34 | test_historia::test_row_34_and_72_a_clock_that_goes_back_leaves_order_and_numbers,
     test_historia_zapis::test_row_34_the_chain_numbers_acts_in_order_whatever_the_clock_says
35 | | leave is built in a later issue; § 9 ust. 7 itself: test_par_09_podpisywanie
36 | | leave is built in a later issue
37 | | leave is built in a later issue; an absence keeps no kind
38 | | leave is built in a later issue
39 | test_eml::test_hostile_html_is_harmless, test_przesylki_email::test_a_hostile_message_is_text_on_the_page
40 | test_przesylki_email::test_the_same_message_again_is_shown_as_a_copy,
     test_przesylki_email::test_a_message_without_an_identifier_is_known_by_its_content
41 | | mail is uploaded by hand; fetching it is a later issue
42 | test_eml::test_senders | rights follow from posts only, a message gives none
43 | test_eml::test_messages_of_machines_are_marked | nothing is answered automatically
44 | test_eml::test_bombs_and_other_files_end_in_one_exception,
     test_przesylki_email::test_an_unreadable_message_is_kept_and_registered_by_hand
45 | | there is no mail account yet
46 | test_files_intake::test_office_document_that_acts_or_reaches_out_is_refused,
     test_files_intake::test_reading_stops_at_the_limit, test_files_intake::test_inspection_without_memory_refuses,
     test_files_intake::test_pdf_that_acts_or_cannot_be_read_is_refused
47 | test_files_intake::test_everything_else_is_refused_with_advice,
     test_files_serving::test_preview_is_for_our_own_frames_only,
     test_files_serving::test_other_types_are_downloads_even_when_a_preview_is_asked_for
48 | test_files_intake::test_pdf_that_acts_or_cannot_be_read_is_refused
49 | test_files_intake::test_office_document_that_acts_or_reaches_out_is_refused
50 | test_wejscie::test_row_50_a_hostile_name_is_only_a_name_on_the_way_back,
     test_files_names::test_any_name_is_harmless_and_stays_so, test_files_serving::test_name_cannot_forge_a_header
51 | test_files_intake::test_everything_else_is_refused_with_advice
52 | test_pisma::test_row_14_and_52_the_signed_pdf_stays_byte_for_byte,
     test_files_intake::test_content_cannot_be_replaced
53 | | a quota of a person does not exist yet; one form takes 30 files of 25 MB
54 | test_pdf_canaries::test_raw_html_reaches_nothing, test_pdf_canaries::test_in_a_letter_every_attack_is_text
55 | test_pdf_canaries::test_bombs_end_in_time, test_sandbox::test_a_hanging_job_is_killed_and_the_next_begins_at_once
56 | test_lists_exports::test_text_that_may_begin_a_formula_is_prefixed,
     test_lists_exports::test_xlsx_cells_have_types_and_are_never_formulas
57 | test_eksporty::test_seeing_a_list_is_not_the_right_to_export_it,
     test_eksporty::test_every_export_is_in_the_journal_with_its_size,
     test_eksporty::test_the_eleventh_export_within_an_hour_waits
58 | test_konta::test_after_five_failures_one_waits_and_no_password_is_hashed,
     test_konta::test_the_wait_grows_to_a_quarter_of_an_hour_and_is_over_then,
     test_konta::test_an_address_that_sprays_over_accounts_waits_too,
     test_siec::test_row_62_the_address_of_an_attempt_cannot_be_made_up
59 | test_konta::test_when_all_places_for_hashing_are_taken_nobody_queues,
     test_konta::test_a_password_longer_than_four_kilobytes_is_never_hashed
60 | test_kazdy_adres::test_row_60_and_61_no_get_changes_anything_or_stays_in_the_browser,
     test_siec::test_row_60_a_stolen_cookie_is_dead_after_the_log_out,
     test_siec::test_row_60_a_session_given_by_a_stranger_is_left_at_the_login,
     test_wejscie::test_row_60_a_made_up_session_key_is_nobody,
     test_konta_sesje::test_a_disabled_account_is_out_at_once,
     test_konta_sesje::test_a_new_password_ends_all_other_sessions
61 | test_kazdy_adres::test_row_60_and_61_no_get_changes_anything_or_stays_in_the_browser,
     test_kazdy_adres::test_row_61_no_form_of_another_site_is_taken, test_siec::test_row_61_login_csrf,
     test_siec::test_row_61_method_override_is_not_known, test_siec::test_row_61_no_view_is_exempt_from_the_token
62 | test_siec::test_row_62_no_way_out_for_who_is_already_logged_in,
     test_siec::test_row_62_a_host_that_is_not_ours_is_400, test_siec::test_row_62_forwarding_headers_move_nothing,
     test_konta::test_no_way_out_by_the_address_after_login
63 | test_siec::test_row_63_forged_fields_of_an_item_are_ignored,
     test_siec::test_row_63_forged_fields_of_a_case_and_a_letter_are_ignored,
     test_siec::test_row_63_settings_of_an_account_give_no_rights
64 | test_wejscie::test_row_64_and_65_nasty_text_in_every_search_is_only_text,
     test_wejscie::test_row_64_wildcards_find_only_themselves,
     test_wejscie::test_row_64_order_by_knows_only_columns_of_the_list, test_plain_language::test_hostile_text_ends
65 | test_wejscie::test_row_65_numbers_no_column_can_hold_are_404,
     test_granice::test_row_65_versions_no_letter_has_change_nothing,
     test_granice::test_row_65_days_at_the_ends_of_the_calendar,
     test_wejscie::test_row_65_nasty_text_in_forms_is_kept_clean_or_refused,
     test_wejscie::test_row_65_both_spellings_of_a_name_are_found
66 | test_wejscie::test_row_66_bodies_that_cannot_be_read_are_4xx_for_everybody,
     test_middleware::test_a_form_in_another_charset_is_415_with_all_headers,
     test_buffering::test_a_giant_that_did_not_say_so_is_refused_on_the_way
67 | test_buffering::test_half_sent_requests_do_not_stop_the_only_thread,
     test_buffering::test_a_body_that_drips_is_refused
68 | test_siec::test_row_68_the_panel_of_the_framework_is_nowhere_to_be_found,
     test_skarga_na_pracownika::test_superuser_without_a_post_sees_no_case_on_any_page
69 | test_middleware::test_a_database_fault_in_a_view_is_503_with_retry_after,
     test_launcher_postgres::test_five_time_outs_hold_for_the_application
70 | test_launcher_postgres::test_committed_rows_survive_kill_9_of_the_postmaster_with_a_busy_backend_left_behind,
     test_launcher_supervisor::test_a_killed_part_comes_back_and_its_orphans_do_not_stay | 200 kills under load: make
     bench
71 | test_files_storage::test_interrupted_writing_leaves_no_name | a full disk under the database is not tried
     automatically
72 | test_historia::test_row_34_and_72_a_clock_that_goes_back_leaves_order_and_numbers,
     test_historia::test_row_72_years_far_ahead_have_their_own_numbers
73 | test_older_copy::test_an_older_copy_stops_the_start_and_names_the_numbers,
     test_older_copy::test_an_accepted_copy_starts_and_every_page_says_what_to_enter_again,
     test_history::test_tail_cut_together_with_its_history_is_found_by_the_anchor_only | an accepted copy warns on every
     page and gives the missing numbers in their order; it does not close the registers
74 | | a replica is not part of this installation
"""
